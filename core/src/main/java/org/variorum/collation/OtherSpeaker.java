package org.variorum.collation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.name.NameParts;

/**
 * An account that does not give the words of an utterance to whom most accounts name.
 *
 * @param account index of the account
 * @param kind to whom it gives them instead
 * @param speaker as the account has it; null exactly if {@link Kind#UNNAMED}
 */
public record OtherSpeaker(int account, Kind kind, @Nullable String speaker) {

  /** To whom an account gives words that others give to somebody else. */
  public enum Kind {
    /** It does not say who said them. */
    UNNAMED,
    /** It says what the speaker is, but not who: {@code a sailor}. That contradicts nobody. */
    DESCRIBED,
    /** It names somebody else. */
    NAMED
  }

  /** Refuses a speaker who is not said, and the lack of one who is. */
  public OtherSpeaker {
    if ((kind == Kind.UNNAMED) != (speaker == null)) {
      throw new IllegalArgumentException(kind + ": " + speaker);
    }
  }

  /** Those of {@code utterance}, in the order of its readings; none where nobody is named. */
  public static List<OtherSpeaker> in(Utterance utterance) {
    @Nullable String most = utterance.speaker();
    if (most == null) {
      return List.of();
    }
    NameParts named = NameParts.of(most);
    List<OtherSpeaker> others = new ArrayList<>();
    for (Reading reading : utterance.readings()) {
      @Nullable String speaker = reading.speaker();
      if (speaker == null) {
        others.add(new OtherSpeaker(reading.account(), Kind.UNNAMED, null));
      } else if (!speaker.equals(most) && !named.mayBeOne(NameParts.of(speaker))) {
        others.add(new OtherSpeaker(reading.account(), kind(speaker), speaker));
      }
    }
    return List.copyOf(others);
  }

  private static Kind kind(String speaker) {
    return !speaker.isEmpty() && Character.isUpperCase(speaker.codePointAt(0))
        ? Kind.NAMED
        : Kind.DESCRIBED;
  }
}

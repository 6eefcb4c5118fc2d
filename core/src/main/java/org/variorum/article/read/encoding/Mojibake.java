package org.variorum.article.read.encoding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Outlet;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;

/**
 * Text that somebody before us read in the wrong encoding and saved again: “â€œ” for a quotation
 * mark, “Ã©” for an é.
 *
 * <p>It is undone only where all of a text goes back without remainder: every character that is not
 * ASCII, as a byte in the wrong encoding, and these bytes as UTF-8. Where only parts do, the text
 * stays as it is. Either way it is named.
 *
 * @param text as it was before, or as it stands where it is not undone
 * @param rule what is said of it: {@code mojibake repaired: UTF-8 read as Windows-1252}
 */
public record Mojibake(String text, String rule) {

  /** So many different letters of another script are no accident. */
  private static final int FEWEST = 4;

  /** More rounds than anybody has seen. */
  private static final int ROUNDS = 4;

  /** The readings that are undone, in this order. */
  private static final List<Misreading> MISREADINGS =
      List.of(
          new Misreading.OfUtf8("Windows-1252", "windows-1252"),
          new Misreading.OfUtf8("Mac Roman", "x-MacRoman"),
          new Misreading.OfUtf8("Windows-1250", "windows-1250"),
          new Misreading.OfUtf8("Windows-1251", "windows-1251"),
          new Misreading.OfWindows());

  /** The fields that are words of the publisher. */
  private static final List<Field> WORDS =
      List.of(Field.TITLE, Field.BYLINE, Field.OUTLET, Field.TEXT);

  /** What there is of it in {@code text}; empty where there is none. Linear in its length. */
  public static Optional<Mojibake> in(String text) {
    String now = text;
    List<String> undone = new ArrayList<>();
    for (int round = 0; round < ROUNDS && !isAscii(now); round++) {
      boolean found = false;
      for (Misreading misreading : MISREADINGS) {
        String seen = now;
        Optional<String> before = misreading.undo(now).filter(it -> isBelievable(it, seen));
        if (before.isPresent()) {
          now = before.get();
          undone.add(misreading.name());
          found = true;
          break;
        }
      }
      if (!found) {
        break;
      }
    }
    if (!undone.isEmpty()) {
      return Optional.of(new Mojibake(now, "mojibake repaired: " + String.join(", then ", undone)));
    }
    return MISREADINGS.stream()
        .filter(misreading -> misreading.isPartlyIn(text))
        .findFirst()
        .map(misreading -> new Mojibake(text, "mojibake left in places: " + misreading.name()));
  }

  /** The same draft without mojibake where it can be undone, each field noted for which it was. */
  public static Draft undoneIn(Draft draft) {
    Map<Field, String> words = new EnumMap<>(Field.class);
    Map<Field, Provenance> provenance = new EnumMap<>(Field.class);
    provenance.putAll(draft.provenance());
    for (Field field : WORDS) {
      String value = valueOf(field, draft);
      Optional<Mojibake> found = value == null ? Optional.empty() : in(value);
      found.ifPresent(it -> {
        words.put(field, it.text());
        provenance.put(field, it.provenance(draft.from(field)));
      });
    }
    UnaryOperator<String> undone = line -> in(line).map(Mojibake::text).orElse(line);
    String outlet = words.get(Field.OUTLET);
    return new Draft(
        draft.id(),
        outlet == null ? draft.outlet() : new Outlet(outlet),
        draft.url(),
        draft.published(),
        draft.updated(),
        words.getOrDefault(Field.TITLE, draft.title()),
        words.getOrDefault(Field.BYLINE, draft.byline()),
        draft.language(),
        words.getOrDefault(Field.TEXT, draft.text()),
        draft.captions().stream().map(undone).toList(),
        draft.credits().stream().map(undone).toList(),
        provenance);
  }

  /** Where text was read, and what was wrong with it: it is concluded, however sure the place. */
  public Provenance provenance(Provenance from) {
    return new Provenance(from.rule() + "; " + rule, Sureness.INFERRED);
  }

  private static @Nullable String valueOf(Field field, Draft draft) {
    return switch (field) {
      case TITLE -> draft.title();
      case BYLINE -> draft.byline();
      case OUTLET -> draft.outlet() == null ? null : draft.outlet().name();
      case TEXT -> draft.text();
      case ID, URL, PUBLISHED, UPDATED, LANGUAGE -> null;
    };
  }

  /**
   * Whether {@code before} may have been the text: of a script that {@code now} has nothing of it
   * needs several letters, since “é in one encoding is a letter of Cyrillic in another.
   */
  private static boolean isBelievable(String before, String now) {
    Set<UnicodeScript> scripts =
        now.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
    long strange =
        before
            .codePoints()
            .filter(c -> Character.isLetter(c) && c >= 0x80)
            .filter(c -> !scripts.contains(UnicodeScript.of(c)) && !isLatin(c))
            .distinct()
            .limit(FEWEST)
            .count();
    return strange == 0 || strange == FEWEST;
  }

  private static boolean isLatin(int point) {
    return UnicodeScript.of(point) == UnicodeScript.LATIN;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}

package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Grouping.Group;
import org.variorum.collation.Grouping.Part;
import org.variorum.collation.Likeness.Profile;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Speaker;

/**
 * Finds the utterance that a headline or a caption quotes.
 *
 * <p>Its words are sought in the body of its own account first, where less is asked of them: a
 * headline seldom names the speaker in full. What is in no body, and a word or two in quotation
 * marks, belongs to no utterance.
 */
final class HeadlineFinder {

  /** So many words in a row are known, unless another speaker is named. */
  private static final int EXCERPT = 3;

  /** So many of its words of content are enough, for a headline words things its own way. */
  private static final double LEAST_CONTENT = 0.6;

  private final List<Speech> speeches;
  private final Postings<Printed> index;

  /** A sentence that a body prints: where it stands, and how it is compared. */
  private record Printed(int id, int group, Part part, int sentence, Profile profile) {}

  /** How well a headline fits a part of an utterance, and to which of its sentences. */
  private record Fit(int group, Part part, boolean own, double score, int from, int to) {

    static final Comparator<Fit> BEST =
        Comparator.comparing((Fit fit) -> !fit.own())
            .thenComparing(Comparator.comparingDouble(Fit::score).reversed())
            .thenComparingInt(fit -> fit.part().speech())
            .thenComparingInt(fit -> fit.part().from());

    Fit and(Fit other) {
      return new Fit(
          group,
          part,
          own,
          score + other.score,
          Math.min(from, other.from),
          Math.max(to, other.to));
    }
  }

  /** Knows what bodies print: {@code groups}, of {@code speeches} in an order of their own. */
  HeadlineFinder(List<Speech> speeches, List<Group> groups) {
    this.speeches = speeches;
    List<Printed> all = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      for (List<Part> parts : groups.get(g).parts().values()) {
        for (Part part : parts) {
          for (int i = part.from(); i < part.to(); i++) {
            Profile profile = Profile.of(speeches.get(part.speech()), i);
            all.add(new Printed(all.size(), g, part, i, profile));
          }
        }
      }
    }
    this.index = new Postings<>(all.stream().map(printed -> Atoms.keys(printed.profile())));
    for (Printed printed : all) {
      Atoms.keys(printed.profile()).forEach(key -> index.add(key, printed));
    }
  }

  /** The headlines of {@code accounts}, by the number of the group that each quotes. */
  Map<Integer, List<Headline>> in(List<AnnotatedArticle> accounts, SpeechFinder finder) {
    Map<Integer, List<Headline>> found = new HashMap<>();
    for (int account = 0; account < accounts.size(); account++) {
      AnnotatedText title = accounts.get(account).title();
      if (title != null) {
        add(account, OptionalInt.empty(), title, accounts, finder, found);
      }
      List<AnnotatedText> captions = accounts.get(account).captions();
      for (int i = 0; i < captions.size(); i++) {
        add(account, OptionalInt.of(i), captions.get(i), accounts, finder, found);
      }
    }
    return found;
  }

  private void add(
      int account,
      OptionalInt caption,
      AnnotatedText field,
      List<AnnotatedArticle> accounts,
      SpeechFinder finder,
      Map<Integer, List<Headline>> found) {
    for (Speech speech : finder.in(account, field)) {
      Optional<Fit> best = best(speech);
      if (best.isPresent()) {
        Fit fit = best.get();
        int against = speeches.get(fit.part().speech()).account();
        Wording body =
            Wording.of(
                against,
                accounts.get(against).article().text(),
                speeches,
                List.of(reach(fit, speech.sentences().size())));
        found
            .computeIfAbsent(fit.group(), g -> new ArrayList<>())
            .add(HeadlineChanges.compare(speech, caption, field.text(), body));
      }
    }
  }

  /** The sentences to compare with: a headline of several may have words of those beside them. */
  private static Part reach(Fit fit, int sentences) {
    Part part = fit.part();
    return new Part(
        part.speech(),
        Math.max(part.from(), fit.from() - sentences + 1),
        Math.min(part.to(), fit.to() + sentences));
  }

  private Optional<Fit> best(Speech headline) {
    Map<Part, Fit> fits = new HashMap<>();
    for (int i = 0; i < headline.sentences().size(); i++) {
      Profile profile = Profile.of(headline, i);
      Set<Integer> compared = new HashSet<>();
      for (String key : index.tellingFirst(Atoms.keys(profile))) {
        for (Printed printed : index.of(key)) {
          if (compared.size() < index.most() && compared.add(printed.id())) {
            Fit fit = fit(headline, profile, printed);
            if (fit != null) {
              fits.merge(fit.part(), fit, Fit::and);
            }
          }
        }
      }
    }
    return fits.values().stream().min(Fit.BEST);
  }

  /** Whether the headline is an excerpt, or most of its words of content stand in the sentence. */
  private static boolean hasWords(Profile headline, Profile body) {
    long shared = headline.content().stream().filter(body.content()::contains).count();
    boolean content = shared >= 2 && shared >= LEAST_CONTENT * headline.content().size();
    return headline.length() >= EXCERPT && (content || Likeness.isExcerpt(headline, body, EXCERPT));
  }

  private static @Nullable Fit fit(Speech headline, Profile profile, Printed printed) {
    Profile body = printed.profile();
    boolean own = profile.account() == body.account();
    boolean sameSpeaker = profile.voice().name().mayBeOne(body.voice().name());
    boolean named = headline.origin().speaker() instanceof Speaker.Named;
    boolean mayBeSame = sameSpeaker || own && (!named || body.voice().name().isEmpty());
    // A headline names its speaker in fewer words than its own report, and often by the office.
    Voices others = own ? Voices.OPEN : Voices.of(profile.voice(), body.voice());
    Voices voices = mayBeSame ? Voices.SAME : others;
    boolean several = profile.length() > 1;
    boolean alike = mayBeSame && hasWords(profile, body);
    if (!several || !alike && !Likeness.alike(profile, body, voices)) {
      return null;
    }
    double score = Likeness.sharedBigrams(profile, body) + (sameSpeaker ? 1 : 0);
    int sentence = printed.sentence();
    return new Fit(printed.group(), printed.part(), own, score, sentence, sentence);
  }
}

package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.collation.Grouping.Group;
import org.variorum.collation.Grouping.Part;
import org.variorum.language.Passage;
import org.variorum.name.NameParts;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Reported;
import org.variorum.quotation.ReportedFinder;
import org.variorum.text.Span;

/**
 * Finds the utterance that a sentence of the outlet's reports without quotation marks.
 *
 * <p>The same speaker must be named, and the report must not deny or count otherwise what is
 * quoted. A false join is worse than none: a report that fits two utterances about as well joins
 * neither. What was looked at is whole sentences and their clauses, since a report often gives one
 * clause of what was said, and says more in its own.
 */
final class ReportedVersions {

  /**
   * When a report is held to be a version of what is quoted. On the development data, by eye, what
   * was none had up to .68 of nearness, or fewer words in common.
   */
  private enum Rule {
    /** All telling words are the same: their meaning need not be asked for. */
    SAME_WORDS(2, 1, 0, -1),
    /** Half of the telling words are the same, and several words stand in the same order. */
    SAME_ORDER(3, 0.5, 3, -1),
    /** Near in meaning, with some words in common. */
    NEAR(2, 0.2, 0, 0.7),
    /** Less near, with several telling words in common. */
    SEVERAL_WORDS(4, 0, 0, 0.66);

    private final int shared;
    private final double overlap;
    private final int inOrder;
    private final double nearness;

    Rule(int shared, double overlap, int inOrder, double nearness) {
      this.shared = shared;
      this.overlap = overlap;
      this.inOrder = inOrder;
      this.nearness = nearness;
    }

    boolean holds(Pair pair, double near) {
      return pair.shared() >= shared
          && pair.overlap() >= overlap
          && pair.inOrder() >= inOrder
          && near >= nearness;
    }
  }

  /** Fewer telling words in common are chance. */
  private static final int LEAST_SHARED = 2;

  /** Another utterance must fit worse by so much. */
  private static final double MARGIN = 0.05;

  /** A sentence that is quoted in the utterance numbered {@code group}. */
  private record Said(int id, int group, NameParts speaker, List<Phrasing> phrasings) {}

  /** What is compared once, however many print it. */
  private record Words(String text, NameParts speaker) {}

  /** A report with its clauses, ready to be compared. */
  private record Phrased(Reported reported, List<Phrasing> phrasings) {}

  /** What an account reports. */
  private record Report(int id, int account, Reported reported, List<Phrasing> phrasings) {}

  /** A report with a quoted sentence of which it may be a version. */
  private record Candidate(Report report, Said said, List<Pair> pairs) {}

  /** A clause of a report and one of a quoted sentence that share some words. */
  private record Pair(Phrasing a, Phrasing b, int shared, double overlap, int inOrder) {}

  /** How well a report fits an utterance. */
  private record Fit(int group, double score) {}

  private final List<AnnotatedArticle> accounts;
  private final List<Group> groups;
  private final Meanings meanings;

  ReportedVersions(List<AnnotatedArticle> accounts, List<Group> groups, Meanings meanings) {
    this.accounts = accounts;
    this.groups = groups;
    this.meanings = meanings;
  }

  /** The reported versions by the number of the group, the accounts in {@code order}. */
  Map<Integer, List<Reading>> in(
      List<Speech> speeches, List<Integer> order, ReportedFinder finder) {
    List<Report> reports = reports(order, finder);
    if (reports.isEmpty()) {
      return Map.of();
    }
    List<Candidate> candidates = candidates(reports, said(speeches));
    meanings.learn(open(candidates), Meanings.MOST);
    Map<Integer, List<Fit>> fits = new HashMap<>();
    for (Candidate candidate : candidates) {
      double score = best(candidate);
      if (score > 0) {
        fits.computeIfAbsent(candidate.report().id(), r -> new ArrayList<>())
            .add(new Fit(candidate.said().group(), score));
      }
    }
    return readings(reports, fits);
  }

  /** What must be compared by its meaning, since words leave it open; the likeliest first. */
  private Set<String> open(List<Candidate> candidates) {
    Set<String> texts = new LinkedHashSet<>();
    candidates.stream()
        .filter(candidate -> best(candidate) < 0)
        .flatMap(candidate -> candidate.pairs().stream())
        .filter(pair -> Rule.NEAR.holds(pair, 1) || Rule.SEVERAL_WORDS.holds(pair, 1))
        .sorted(Comparator.comparingDouble(Pair::overlap).reversed())
        .forEach(pair -> {
          texts.add(pair.a().text());
          texts.add(pair.b().text());
        });
    return texts;
  }

  private List<Report> reports(List<Integer> order, ReportedFinder finder) {
    List<List<Phrased>> found =
        order.parallelStream()
            .map(account -> phrased(accounts.get(account).body(), finder))
            .toList();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      for (Phrased phrased : found.get(i)) {
        reports.add(
            new Report(reports.size(), order.get(i), phrased.reported(), phrased.phrasings()));
      }
    }
    return reports;
  }

  private List<Phrased> phrased(AnnotatedText account, ReportedFinder finder) {
    Passage passage = account.passage();
    return finder.in(account).stream()
        .map(reported ->
            new Phrased(
                reported, meanings.phrasings(passage.text(), passage.tokensIn(reported.content()))))
        .toList();
  }

  /** Each wording of what is quoted, once for each utterance. */
  private List<Said> said(List<Speech> speeches) {
    List<Said> all = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      Set<Words> seen = new HashSet<>();
      for (List<Part> parts : groups.get(g).parts().values()) {
        for (Part part : parts) {
          Speech speech = speeches.get(part.speech());
          NameParts speaker = NameParts.of(speech.speaker());
          for (int i = part.from(); i < part.to() && !speaker.isEmpty(); i++) {
            List<Phrasing> phrasings = meanings.phrasings(speech.text(), speech.tokensOf(i));
            if (seen.add(new Words(phrasings.getFirst().text(), speaker))) {
              all.add(new Said(all.size(), g, speaker, phrasings));
            }
          }
        }
      }
    }
    return all;
  }

  private List<Candidate> candidates(List<Report> reports, List<Said> said) {
    Postings<Said> index = new Postings<>(said.stream().map(s -> s.phrasings().getFirst().stems()));
    for (Said sentence : said) {
      sentence.phrasings().getFirst().stems().forEach(stem -> index.add(stem, sentence));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Report report : reports) {
      NameParts speaker = NameParts.of(report.reported().speaker().name());
      Set<Integer> compared = new HashSet<>();
      for (String stem : index.tellingFirst(report.phrasings().getFirst().stems())) {
        for (Said sentence : index.of(stem)) {
          boolean fresh = compared.size() < index.most() && compared.add(sentence.id());
          boolean printsIt = groups.get(sentence.group()).parts().containsKey(report.account());
          if (fresh && !printsIt && speaker.mayBeOne(sentence.speaker())) {
            List<Pair> pairs = pairs(report, sentence);
            if (!pairs.isEmpty()) {
              candidates.add(new Candidate(report, sentence, pairs));
            }
          }
        }
      }
    }
    return candidates;
  }

  private static List<Pair> pairs(Report report, Said said) {
    List<Pair> pairs = new ArrayList<>();
    for (Phrasing a : report.phrasings()) {
      for (Phrasing b : said.phrasings()) {
        int shared = Phrasing.shared(a, b);
        if (shared >= LEAST_SHARED && !Phrasing.contradict(a, b)) {
          pairs.add(new Pair(a, b, shared, Phrasing.overlap(a, b), Phrasing.inOrder(a, b)));
        }
      }
    }
    return pairs;
  }

  /** How well the best clauses fit; -1 where no rule holds. */
  private double best(Candidate candidate) {
    double best = -1;
    for (Pair pair : candidate.pairs()) {
      double near = meanings.nearness(pair.a(), pair.b());
      for (Rule rule : Rule.values()) {
        if (rule.holds(pair, near)) {
          best = Math.max(best, Math.max(near, pair.overlap()));
        }
      }
    }
    return best;
  }

  /** The reading that each report makes: of an account with several, the one that fits best. */
  private static Map<Integer, List<Reading>> readings(
      List<Report> reports, Map<Integer, List<Fit>> fits) {
    Map<Integer, Map<Integer, Report>> chosen = new HashMap<>();
    Map<Integer, Double> scores = new HashMap<>();
    for (Report report : reports) {
      Optional<Fit> fit = only(fits.getOrDefault(report.id(), List.of()));
      if (fit.isPresent()) {
        Map<Integer, Report> byAccount =
            chosen.computeIfAbsent(fit.get().group(), g -> new TreeMap<>());
        Report earlier = byAccount.get(report.account());
        double score = fit.get().score();
        if (earlier == null || score > scores.getOrDefault(earlier.id(), 0.0)) {
          byAccount.put(report.account(), report);
        }
        scores.put(report.id(), score);
      }
    }
    Map<Integer, List<Reading>> readings = new HashMap<>();
    chosen.forEach((group, byAccount) ->
        readings.put(group, byAccount.values().stream().map(ReportedVersions::reading).toList()));
    return readings;
  }

  /** The best of the fits, unless another utterance fits about as well. */
  private static Optional<Fit> only(List<Fit> fits) {
    Map<Integer, Double> byGroup = new TreeMap<>();
    fits.forEach(fit -> byGroup.merge(fit.group(), fit.score(), Math::max));
    List<Fit> sorted =
        byGroup.entrySet().stream()
            .map(entry -> new Fit(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingDouble(Fit::score).reversed())
            .toList();
    boolean clear =
        sorted.size() == 1
            || sorted.size() > 1 && sorted.get(0).score() - sorted.get(1).score() >= MARGIN;
    return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
  }

  private static Reading reading(Report report) {
    Reported reported = report.reported();
    List<Span> content = List.of(reported.content());
    return new Reading(
        report.account(),
        Reading.Kind.REPORTED,
        content,
        List.of(),
        reported.speaker().name(),
        List.of(reported.source()),
        List.of(reported.cue()),
        null,
        List.of());
  }
}

package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.List;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.name.Identity;
import org.variorum.name.SpellingVariant;
import org.variorum.name.StoryNames;

/**
 * Names that accounts spell in different letters. Which is right no rule can tell, and one person
 * may bear both: for a person to judge. Accents and hyphens are a matter of style, and no conflict.
 */
final class SpellingFinder {

  private static final String RULE = "spelling-of-one-name";

  private SpellingFinder() {}

  /** One for each part of a name that accounts spell in different letters. */
  static List<Discrepancy> in(StoryNames names) {
    List<Discrepancy> found = new ArrayList<>();
    for (SpellingVariant variant : names.variants()) {
      if (variant.kind() != SpellingVariant.Kind.LETTERS) {
        continue;
      }
      List<Alternative> values = new ArrayList<>();
      for (Identity.Spelling spelling : variant.spellings()) {
        List<Place> places =
            spelling.mentions().stream()
                .filter(mention -> mention.text() == 0)
                .map(mention -> new Place(mention.account(), mention.span()))
                .toList();
        if (!places.isEmpty()) {
          values.add(new Alternative(spelling.printed(), firstOfEach(places)));
        }
      }
      if (values.size() > 1 && accountsPart(values)) {
        String slot = "how " + names.identities().get(variant.identity()).name() + " is spelt";
        found.add(new Discrepancy(Kind.NAME, Certainty.POSSIBLE, slot, RULE, values));
      }
    }
    return found;
  }

  /** Whether some account prints one of the spellings alone. */
  private static boolean accountsPart(List<Alternative> values) {
    return values.stream()
            .filter(value ->
                value.accounts().stream()
                    .anyMatch(account ->
                        values.stream()
                            .allMatch(o -> o.equals(value) || !o.accounts().contains(account))))
            .count()
        > 0;
  }

  private static List<Place> firstOfEach(List<Place> places) {
    List<Place> first = new ArrayList<>();
    for (Place place : places) {
      if (first.stream().noneMatch(earlier -> earlier.account() == place.account())) {
        first.add(place);
      }
    }
    return first;
  }
}

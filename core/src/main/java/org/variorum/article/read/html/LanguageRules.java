package org.variorum.article.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.article.Sureness;

/** In which language a page is, as it says. */
final class LanguageRules {

  /** The surest first. */
  private static final List<FieldRule<PageSigns>> RULES =
      List.of(
          new FieldRule<>("html lang", Sureness.DECLARED, PageSigns::languages),
          new FieldRule<>(
              "content-language",
              Sureness.DECLARED,
              signs ->
                  signs.meta("content-language", "language", "dc.language", "dcterms.language")),
          new FieldRule<>("opengraph", Sureness.DECLARED, signs -> signs.meta("og:locale")));

  private static final List<FieldRule<Evidence>> LINKED =
      List.of(
          new FieldRule<>("json-ld", Sureness.DECLARED, evidence -> evidence.words("inLanguage")));

  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}");

  private LanguageRules() {}

  /** The language. */
  static Optional<Said> find(Evidence evidence) {
    return FieldRule.all(RULES, evidence.signs(), (signs, value) -> fit(value))
        .findFirst()
        .or(() -> FieldRule.all(LINKED, evidence, (any, value) -> fit(value)).findFirst());
  }

  /** Every language that a page says to be in. */
  static List<String> tags(PageSigns signs) {
    return FieldRule.all(RULES, signs, (any, value) -> fit(value)).map(Said::value).toList();
  }

  /** A BCP 47 tag, as it is usually written. */
  private static Optional<String> fit(String value) {
    String first = value.strip().split("[,;\\s]", 2)[0];
    if (!TAG.matcher(first).matches()) {
      return Optional.empty();
    }
    String tag = Locale.forLanguageTag(first.replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }
}

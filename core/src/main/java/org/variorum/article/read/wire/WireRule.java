package org.variorum.article.read.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.xml.Addresses;
import org.variorum.article.read.xml.StatedDate;

/**
 * Which property of an agency's item says what of the article. Of several that say it the first in
 * the list counts.
 *
 * @param field what it says
 * @param property the element of NewsML-G2, or property of ninjs in lower case
 * @param reading what of its value is meant
 * @param from the rule's name, and how sure it is
 */
record WireRule(
    Field field, String property, Function<String, Optional<String>> reading, Provenance from) {

  /** Copyright 2016-17 The Harbor Agency, harbor.example. All rights reserved. */
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:copyright|\\(c\\)|©)[ ©,()c]{0,5}(?:\\d{4}(?:[-–/]\\d{2,4})?)?[ ,–-]{0,4}(?:by )?"
              + "([^,.;©()|–]{2,80}?)(?:$|[,.;©()|–]| - ).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Of an item of NewsML-G2. */
  static final List<WireRule> OF_NEWS_ITEM =
      List.of(
          newsMl(Field.ID, "guid"),
          newsMl(Field.TITLE, "headline"),
          newsMl(Field.BYLINE, "by"),
          inferred(newsMl(Field.BYLINE, "creator")),
          newsMl(Field.OUTLET, "provider"),
          newsMl(Field.OUTLET, "copyrightholder"),
          newsMl(Field.OUTLET, "provider@literal"),
          newsMl(Field.OUTLET, "copyrightholder@literal"),
          inferred(newsMl(Field.OUTLET, "infosource")),
          inferred(newsMl(Field.OUTLET, "provider@qcode").reading(WireRule::code)),
          inferred(newsMl(Field.OUTLET, "copyrightnotice").reading(WireRule::copyright)),
          inferred(newsMl(Field.OUTLET, "provider@uri").reading(Addresses::authority)),
          inferred(newsMl(Field.OUTLET, "guid").reading(Addresses::authority)),
          newsMl(Field.PUBLISHED, "firstcreated"),
          inferred(newsMl(Field.PUBLISHED, "contentcreated")),
          inferred(newsMl(Field.PUBLISHED, "versioncreated")),
          newsMl(Field.UPDATED, "versioncreated"),
          newsMl(Field.LANGUAGE, "language"),
          newsMl(Field.LANGUAGE, "xml:lang"));

  /** Of an item of ninjs, of any version. */
  static final List<WireRule> OF_NINJS =
      List.of(
          ninjs(Field.ID, "uri"),
          inferred(ninjs(Field.URL, "uri")).reading(WireRule::page),
          ninjs(Field.TITLE, "headline"),
          ninjs(Field.TITLE, "headlines"),
          ninjs(Field.TITLE, "title"),
          ninjs(Field.BYLINE, "byline"),
          ninjs(Field.BYLINE, "by"),
          ninjs(Field.OUTLET, "copyrightholder"),
          ninjs(Field.OUTLET, "provider"),
          ninjs(Field.OUTLET, "source"),
          inferred(ninjs(Field.OUTLET, "infosources")),
          inferred(ninjs(Field.OUTLET, "infosource")),
          inferred(ninjs(Field.OUTLET, "copyrightnotice")).reading(WireRule::copyright),
          inferred(ninjs(Field.OUTLET, "uri")).reading(Addresses::authority),
          ninjs(Field.PUBLISHED, "firstcreated"),
          inferred(ninjs(Field.PUBLISHED, "contentcreated")),
          inferred(ninjs(Field.PUBLISHED, "versioncreated")),
          ninjs(Field.UPDATED, "versioncreated"),
          ninjs(Field.LANGUAGE, "language"));

  private static WireRule newsMl(Field field, String property) {
    return new WireRule(
        field, property, Optional::of, new Provenance("newsml:" + property, Sureness.DECLARED));
  }

  private static WireRule ninjs(Field field, String property) {
    return new WireRule(
        field, property, Optional::of, new Provenance("ninjs:" + property, Sureness.DECLARED));
  }

  private static WireRule inferred(WireRule rule) {
    return new WireRule(
        rule.field,
        rule.property,
        rule.reading,
        new Provenance(rule.from.rule(), Sureness.INFERRED));
  }

  private WireRule reading(Function<String, Optional<String>> other) {
    return new WireRule(field, property, other, from);
  }

  /** Adds what {@code said} says by this rule, unless it is known already. */
  void apply(Map<String, String> said, Draft.Builder draft) {
    @Nullable String value = said.get(property);
    if (value == null) {
      return;
    }
    reading
        .apply(value)
        .ifPresent(read -> {
          if (field == Field.PUBLISHED || field == Field.UPDATED) {
            StatedDate.parse(read).ifPresent(date -> draft.set(field, date, from));
          } else {
            draft.set(field, read, from);
          }
        });
  }

  /** The code without the scheme of which it is: {@code HRB} of {@code nprov:HRB}. */
  private static Optional<String> code(String qcode) {
    return Optional.of(qcode.substring(qcode.indexOf(':') + 1)).filter(code -> !code.isBlank());
  }

  private static Optional<String> page(String uri) {
    return Addresses.ofTheWeb(null, uri);
  }

  private static Optional<String> copyright(String notice) {
    Matcher matcher = COPYRIGHT.matcher(notice.substring(0, Math.min(300, notice.length())));
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).strip()).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}

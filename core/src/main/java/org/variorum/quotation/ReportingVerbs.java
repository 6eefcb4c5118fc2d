package org.variorum.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reporting verbs of English with all their forms, from {@code reporting-verbs.txt}, where each
 * class and the format are explained.
 */
final class ReportingVerbs {

  /** What a reporting verb takes. */
  enum Kind {
    SAY,
    TELL,
    THINK,
    CALL
  }

  /** In which form it stands. */
  enum Form {
    FINITE,
    BASE,
    GERUND
  }

  /**
   * A form of a verb.
   *
   * @param base its dictionary form
   * @param particle the word that must follow, or null
   */
  record Verb(
      String base, @Nullable String particle, Kind kind, Quotation.Stance stance, Form form) {}

  private static final String FILE = "reporting-verbs.txt";

  private final Map<String, Verb> forms = new HashMap<>();

  /** By the form, then by the particle. */
  private final Map<String, Map<String, Verb>> withParticle = new HashMap<>();

  ReportingVerbs() {
    WordFile.lines(FILE).forEach(this::add);
  }

  /** The verb of which {@code word} is a form when {@code next} follows it, or null. */
  @Nullable Verb of(String word, String next) {
    String lower = word.toLowerCase(Locale.ROOT);
    Map<String, Verb> particles = withParticle.get(lower);
    Verb particled = particles == null ? null : particles.get(next.toLowerCase(Locale.ROOT));
    return particled != null ? particled : forms.get(lower);
  }

  private void add(String line) {
    String[] fields = line.split(";", -1);
    String[] name = fields[0].strip().split("\\+", -1);
    Kind kind = Kind.valueOf(fields[1].strip().toUpperCase(Locale.ROOT));
    String stance = fields.length > 2 ? fields[2].strip() : "";
    Quotation.Stance made =
        stance.isEmpty()
            ? Quotation.Stance.ASSERTED
            : Quotation.Stance.valueOf(stance.toUpperCase(Locale.ROOT));
    String particle = name.length > 1 ? name[1] : null;
    List<String> irregular =
        fields.length > 3 ? List.of(fields[3].strip().split(" ", -1)) : List.of();
    List<String> all = irregular.isEmpty() ? regular(name[0]) : irregular;
    put(name[0], new Verb(name[0], particle, kind, made, Form.BASE));
    for (String finite : all.subList(0, 3)) {
      put(finite, new Verb(name[0], particle, kind, made, Form.FINITE));
    }
    put(all.get(3), new Verb(name[0], particle, kind, made, Form.GERUND));
  }

  private void put(String form, Verb verb) {
    String particle = verb.particle();
    if (particle != null) {
      withParticle.computeIfAbsent(form, key -> new HashMap<>()).put(particle, verb);
    } else {
      forms.put(form, verb);
    }
  }

  /** Third person, past, past participle and -ing of a regular verb. */
  private static List<String> regular(String base) {
    boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    if (consonantY) {
      String stem = base.substring(0, base.length() - 1);
      return List.of(stem + "ies", stem + "ied", stem + "ied", base + "ing");
    }
    boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
    String third = base + (hissing ? "es" : "s");
    if (base.endsWith("e")) {
      String stem = base.substring(0, base.length() - 1);
      return List.of(third, base + "d", base + "d", stem + "ing");
    }
    return List.of(third, base + "ed", base + "ed", base + "ing");
  }
}

package org.variorum.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.NormalWord;
import org.variorum.text.Token;

/**
 * Writes English words in the form in which they are compared: case, accents, numerals, times of
 * day, contractions, abbreviations, hyphens and spelling variants laid aside. Two readings differ
 * in wording where their normal forms differ, and in spelling alone where only the printed forms
 * do.
 */
public final class NormalForms {

  private static final Map<String, String> CONTRACTED =
      Map.ofEntries(
          Map.entry("'re", "are"),
          Map.entry("'ve", "have"),
          Map.entry("'ll", "will"),
          Map.entry("'d", "would"),
          Map.entry("'m", "am"));

  private static final Set<String> TAKE_IS =
      Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this");

  /** Words that are two run together in speech. */
  private static final Map<String, List<String>> RUN_TOGETHER =
      Map.of(
          "gonna", List.of("going", "to"),
          "gotta", List.of("got", "to"),
          "wanna", List.of("want", "to"),
          "cannot", List.of("can", "not"),
          "'em", List.of("them"),
          "'cause", List.of("because"),
          "'til", List.of("until"),
          "till", List.of("until"));

  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("jan", "january"),
          Map.entry("feb", "february"),
          Map.entry("aug", "august"),
          Map.entry("sept", "september"),
          Map.entry("sep", "september"),
          Map.entry("oct", "october"),
          Map.entry("nov", "november"),
          Map.entry("dec", "december"));

  /** No number in words takes more tokens. */
  private static final int LONGEST_NUMBER = 12;

  private static final Pattern MASKED = Pattern.compile("[a-z]{1,3}(?:-{2,}|[–—―]+)[a-z]{0,4}");

  private final Map<String, String> spelling = new HashMap<>();
  private final NumberWords numbers = new NumberWords();

  /** Reads the list of spelling variants. */
  public NormalForms() {
    readSpelling();
    spelling.putAll(MONTHS);
  }

  private void readSpelling() {
    for (String line : WordLines.of(NormalForms.class, "spelling-variants.txt")) {
      String[] forms = line.strip().split(" ", -1);
      for (int i = 1; i < forms.length; i++) {
        spelling.put(forms[i], forms[0]);
      }
    }
  }

  /** The normal words of {@code tokens}; marks yield none. */
  public List<NormalWord> of(String text, List<Token> tokens) {
    List<NormalWord> words = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int used = 1;
      if (tokens.get(i).isWord()) {
        String folded = fold(tokens.get(i).of(text));
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).of(text) : "";
        used = several(folded, next, i, words);
        if (used == 0 && startsNumber(folded)) {
          used = number(text, tokens, i, words);
        }
        if (used == 0) {
          single(folded, i, words);
          used = 1;
        }
      }
      i += used;
    }
    return words;
  }

  private boolean startsNumber(String folded) {
    return folded.equals("a") || numbers.figure(folded).isPresent();
  }

  /** A number in several words is one normal word; how many tokens were used, or 0. */
  private int number(String text, List<Token> tokens, int i, List<NormalWord> words) {
    List<String> ahead = new ArrayList<>();
    for (int t = i; t < Math.min(tokens.size(), i + LONGEST_NUMBER); t++) {
      if (!tokens.get(t).isWord()) {
        break;
      }
      ahead.add(fold(tokens.get(t).of(text)));
    }
    NumberWords.Several number = numbers.several(ahead);
    if (number == null) {
      return 0;
    }
    words.add(new NormalWord(number.figure(), i, i + number.words()));
    return number.words();
  }

  /** Tokens that are one normal word together; how many were used, or 0. */
  private static int several(String folded, String next, int i, List<NormalWord> words) {
    String following = next.toLowerCase(Locale.ROOT);
    if (folded.equals("per") && following.equals("cent")) {
      words.add(new NormalWord("percent", i, i + 2));
      return 2;
    }
    if (isClock(folded) && isHalfOfDay(following)) {
      words.add(new NormalWord(clock(folded, following.startsWith("p")), i, i + 2));
      return 2;
    }
    boolean zone = following.equals("gmt") || following.equals("utc") || following.equals("hours");
    if (folded.length() == 4 && isDigits(folded) && zone) {
      words.add(new NormalWord(folded.substring(0, 2) + ":" + folded.substring(2), i, i + 1));
      return 1;
    }
    return 0;
  }

  private void single(String folded, int i, List<NormalWord> words) {
    if (folded.equals("%")) {
      words.add(new NormalWord("percent", i, i + 1));
    } else if (folded.equals("&")) {
      words.add(new NormalWord("and", i, i + 1));
    } else if (Character.isDigit(folded.charAt(0))) {
      number(folded, i, words);
    } else if (RUN_TOGETHER.containsKey(folded)) {
      RUN_TOGETHER.getOrDefault(folded, List.of()).forEach(form -> add(form, i, words));
    } else if (isMasked(folded)) {
      add(folded.replaceAll("[*–—―-]+", "*"), i, words);
    } else if (folded.indexOf('\'') > 0) {
      contraction(folded, i, words);
    } else if (numbers.figure(folded).isPresent()) {
      numbers.figure(folded).ifPresent(figure -> add(figure, i, words));
    } else if (folded.indexOf('-') > 0) {
      for (String part : folded.split("-", -1)) {
        if (!part.isEmpty()) {
          add(spelt(part), i, words);
        }
      }
    } else {
      add(spelt(folded), i, words);
    }
  }

  /** {@code s**t}, {@code f---ing}: what is masked becomes a star. */
  private static boolean isMasked(String folded) {
    return folded.indexOf('*') > 0 || MASKED.matcher(folded).matches();
  }

  private static void add(String form, int i, List<NormalWord> words) {
    words.add(new NormalWord(form, i, i + 1));
  }

  private void number(String folded, int i, List<NormalWord> words) {
    String plain = folded.replace(",", "");
    if (plain.endsWith("am") || plain.endsWith("pm")) {
      String hour = plain.substring(0, plain.length() - 2);
      if (isClock(hour)) {
        add(clock(hour, plain.endsWith("pm")), i, words);
        return;
      }
    }
    boolean ordinal =
        plain.length() > 2 && isDigits(plain.substring(0, plain.length() - 2)) && isOrdinal(plain);
    boolean afterMonth = !words.isEmpty() && CalendarWords.isMonth(words.getLast().form());
    String inWords = numbers.ordinal(plain);
    if (inWords != null && !afterMonth) {
      add(inWords, i, words);
    } else if (ordinal && afterMonth) {
      add(plain.substring(0, plain.length() - 2), i, words);
    } else if (plain.indexOf('-') > 0) {
      for (String part : plain.split("-", -1)) {
        add(part.isEmpty() ? "-" : spelt(part), i, words);
      }
    } else {
      add(plain, i, words);
    }
  }

  private static boolean isOrdinal(String plain) {
    return plain.endsWith("st")
        || plain.endsWith("nd")
        || plain.endsWith("rd")
        || plain.endsWith("th");
  }

  private void contraction(String folded, int i, List<NormalWord> words) {
    int mark = folded.lastIndexOf('\'');
    String stem = folded.substring(0, mark);
    String ending = folded.substring(mark);
    if (folded.endsWith("n't")) {
      negated(folded.substring(0, folded.length() - 3), i, words);
    } else if (CONTRACTED.containsKey(ending)) {
      add(spelt(stem), i, words);
      add(CONTRACTED.get(ending), i, words);
    } else if (folded.equals("let's")) {
      add("let", i, words);
      add("us", i, words);
    } else if (ending.equals("'s") && TAKE_IS.contains(stem)) {
      add(stem, i, words);
      add("is", i, words);
    } else {
      add(folded.replace("-", ""), i, words);
    }
  }

  private static void negated(String stem, int i, List<NormalWord> words) {
    String verb =
        switch (stem) {
          case "ca" -> "can";
          case "wo" -> "will";
          case "sha" -> "shall";
          default -> stem;
        };
    add(verb, i, words);
    add("not", i, words);
  }

  /** One spelling for words that have two. */
  private String spelt(String word) {
    String bare = word.endsWith(".") ? word.replace(".", "") : word;
    String known = spelling.get(bare);
    if (known != null) {
      return known;
    }
    return ized(bare.isEmpty() ? word : bare);
  }

  /** {@code organise}, {@code organisation}: -is- for -iz-, in words long enough to carry it. */
  private static String ized(String word) {
    for (String ending :
        List.of("isation", "isations", "ise", "ised", "ises", "ising", "yse", "ysed")) {
      if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        return stem + ending.replaceFirst("s", "z");
      }
    }
    return word;
  }

  private static String fold(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    boolean plain = lower.chars().allMatch(c -> c < 128 && c != '[' && c != ']');
    if (plain) {
      return lower;
    }
    String straight =
        lower
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('ʼ', '\'')
            .replace('‑', '-')
            .replace('‐', '-');
    String decomposed = Normalizer.normalize(straight, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '[' && c != ']')
        .forEach(kept::appendCodePoint);
    return kept.isEmpty() ? lower : kept.toString();
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** {@code 6}, {@code 6:41}: figures that may be a time of day. */
  private static boolean isClock(String word) {
    int colon = word.indexOf(':');
    String hour = colon < 0 ? word : word.substring(0, colon);
    boolean minutes =
        colon < 0 || colon == word.length() - 3 && isDigits(word.substring(colon + 1));
    return minutes && isDigits(hour) && hour.length() <= 2;
  }

  private static boolean isHalfOfDay(String word) {
    return switch (word) {
      case "a.m.", "p.m.", "am", "pm", "a.m", "p.m" -> true;
      default -> false;
    };
  }

  private static String clock(String word, boolean afternoon) {
    int colon = word.indexOf(':');
    int hour = Integer.parseInt(colon < 0 ? word : word.substring(0, colon));
    String minutes = colon < 0 ? "00" : word.substring(colon + 1);
    int full = afternoon && hour < 12 ? hour + 12 : !afternoon && hour == 12 ? 0 : hour;
    return full + ":" + minutes;
  }
}

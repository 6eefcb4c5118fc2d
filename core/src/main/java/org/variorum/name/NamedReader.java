package org.variorum.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Named.Printed;
import org.variorum.text.Span;

/** Reads off the texts of one account what it says of each name; linear in its length. */
final class NamedReader {

  /** Words between a name and the next that is a nickname of it. */
  private static final Set<String> KNOWN_AS =
      Set.of(
          "aka",
          "alias",
          "born",
          "born as",
          "who was born",
          "whose real name is",
          "whose real name was",
          "also called",
          "also known as",
          "better known as",
          "commonly known as",
          "dubbed",
          "known as",
          "known to fans as",
          "nicknamed",
          "popularly known as",
          "who is known as",
          "who goes by",
          "widely known as");

  /** No words of {@link #KNOWN_AS} are longer, with the marks about them. */
  private static final int LONGEST_GAP = 32;

  /** A text in which more people are born is a register. */
  private static final int MOST_BIRTHS = 16;

  private final Lexicon lexicon;
  private final int account;
  private final Map<String, Gathered> byName = new LinkedHashMap<>();

  private NamedReader(Lexicon lexicon, int account) {
    this.lexicon = lexicon;
    this.account = account;
  }

  /** What {@code names}, the account at index {@code account}, names, in order. */
  static List<Named> read(Lexicon lexicon, int account, AccountNames names) {
    NamedReader reader = new NamedReader(lexicon, account);
    for (int text = 0; text < names.texts().size(); text++) {
      reader.add(text, names.texts().get(text));
    }
    return reader.byName.values().stream().map(Gathered::named).toList();
  }

  private void add(int text, NamedText named) {
    List<Gathered> entities = new ArrayList<>();
    Set<Gathered> taken = new LinkedHashSet<>();
    for (int i = 0; i < named.names().entities().size(); i++) {
      Entity entity = named.names().entities().get(i);
      String key = String.join(" ", NameWords.parts(entity.name()));
      // Two of one text stay two, whatever they are called.
      String own = taken.contains(byName.get(key)) ? key + ' ' + text + ' ' + i : key;
      Gathered gathered = byName.computeIfAbsent(own, k -> new Gathered(entity));
      gathered.entities.add(new EntityAt(account, text, i));
      gathered.roles.addAll(entity.roles());
      taken.add(gathered);
      entities.add(gathered);
    }
    List<Mention> mentions = named.names().mentions();
    int births = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Gathered gathered = entities.get(mentions.get(i).entity());
      gathered.print(named, new MentionAt(account, text, mentions.get(i).span()));
      gathered.titled |= isTitled(named, mentions.get(i).span());
      if (before(named, mentions.get(i).span()).equals("born") && births++ < MOST_BIRTHS) {
        born(gathered, taken);
      }
      if (i + 1 < mentions.size()) {
        Gathered next = entities.get(mentions.get(i + 1).entity());
        beside(named, gathered, mentions.get(i).span(), next, mentions.get(i + 1).span());
      }
    }
  }

  /** {@code Mr. Quillfeather}: whether the word before is a title. */
  private boolean isTitled(NamedText named, Span span) {
    String before = before(named, span);
    return NameWords.isCourtesy(before) || lexicon.isTitle(before);
  }

  /** The word before {@code span}, folded, with its period; empty at the start. */
  private static String before(NamedText named, Span span) {
    int token = named.passage().tokenFrom(span.start()) - 1;
    String before = token < 0 ? "" : Fold.of(named.passage().word(token));
    return before.equals(".") && token > 0
        ? Fold.of(named.passage().word(token - 1)) + '.'
        : before;
  }

  /** {@code She was born Elsa Quillfeather}: the only one of that surname here has that name. */
  private static void born(Gathered birth, Set<Gathered> here) {
    List<String> parts = NameWords.parts(birth.name);
    List<Gathered> bearers =
        here.stream()
            .filter(one -> one != birth && one.name.indexOf(' ') > 0)
            .filter(one -> NameWords.parts(one.name).getLast().equals(parts.getLast()))
            .toList();
    if (bearers.size() == 1 && parts.size() > 1) {
      bearers.getFirst().nicknames.add(String.join(" ", parts));
    }
  }

  /** What two names side by side say of each other. */
  private void beside(NamedText named, Gathered one, Span first, Gathered other, Span second) {
    if (second.start() - first.end() > LONGEST_GAP || second.start() < first.end()) {
      return;
    }
    String text = named.passage().text();
    String gap = text.substring(first.end(), second.start());
    String printed = second.of(text);
    if (gap.strip().equals("(") && NameWords.isCapitals(printed) && closes(text, second.end())) {
      one.letters.add(NameWords.letters(printed));
    } else if (KNOWN_AS.contains(words(gap))) {
      one.nicknames.add(String.join(" ", NameWords.parts(printed)));
    } else if (gap.strip().equals(",") && other.type == Entity.Type.PLACE) {
      String region = lexicon.region(Fold.of(printed));
      boolean greater = lexicon.region(String.join(" ", NameWords.parts(one.name))) != null;
      if (region != null && !greater && !isEnumerated(text, second.end())) {
        one.region = one.region == null ? region : one.region;
      }
    }
  }

  private static boolean closes(String text, int end) {
    return end < text.length() && text.charAt(end) == ')';
  }

  /** {@code London, France and Spain}: three places, none in another. */
  private static boolean isEnumerated(String text, int end) {
    return text.startsWith(" and ", end) || text.startsWith(" or ", end);
  }

  /** The words of {@code gap}, folded, without marks. */
  private static String words(String gap) {
    StringBuilder words = new StringBuilder();
    for (String word : Fold.of(gap).split("\\s", -1)) {
      String letters = NameWords.letters(word);
      if (!letters.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(letters);
      }
    }
    return words.toString();
  }

  /** An entity while its texts are read; confined to one call. */
  private static final class Gathered {

    private final String name;
    private final Entity.Type type;
    private final Entity.Gender gender;
    private final List<EntityAt> entities = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<Printed> mentions = new ArrayList<>();
    private final Set<String> nicknames = new LinkedHashSet<>();
    private final Set<String> letters = new LinkedHashSet<>();
    private @Nullable String suffix;
    private @Nullable String region;
    private boolean titled;
    private boolean small;

    private Gathered(Entity entity) {
      this.name = entity.name();
      this.type = entity.type();
      this.gender = entity.gender();
      this.suffix = NameWords.suffix(entity.name());
    }

    private void print(NamedText named, MentionAt at) {
      String printed = String.join(" ", at.span().of(named.passage().text()).split("\\s+", -1));
      mentions.add(new Printed(printed, at));
      String nickname = NameWords.nickname(printed);
      if (nickname != null) {
        nicknames.add(String.join(" ", NameWords.parts(nickname)));
      }
      if (suffix == null) {
        suffix = NameWords.suffix(printed);
      }
      boolean capitals = NameWords.isCapitals(printed);
      small |= !capitals;
      if (capitals && printed.indexOf(' ') < 0 && name.indexOf(' ') > 0) {
        letters.add(NameWords.letters(printed));
      }
    }

    private Named named() {
      return new Named(
          List.copyOf(entities),
          name,
          NameWords.parts(name),
          suffix,
          type,
          gender,
          List.copyOf(roles),
          List.copyOf(mentions),
          Set.copyOf(nicknames),
          Set.copyOf(letters),
          region,
          titled,
          !small);
    }
  }
}

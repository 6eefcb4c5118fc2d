package org.variorum.name;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.language.English;
import org.variorum.language.Passage;

/** A story with an account a line, and what is found in it as small tables. */
final class StoryOfLines {

  private final English english = new English();
  private final NameFinder finder = new NameFinder();
  private final IdentityFinder identities = new IdentityFinder(finder);
  private @Nullable StoryNames names;

  /** Annotates one account of nothing but a body. */
  AccountNames account(String body) {
    Passage passage = english.passage(body);
    return new AccountNames(List.of(new NamedText(passage, finder.find(passage))));
  }

  StoryNames find(List<String> bodies) {
    StoryNames found = identities.find(bodies.stream().map(this::account).toList());
    names = found;
    return found;
  }

  StoryNames names() {
    if (names == null) {
      throw new IllegalStateException("no story yet");
    }
    return names;
  }

  /** An identity a line, with the forms in which each account prints it. */
  String table(String lines) {
    return find(lines.lines().toList()).identities().stream()
        .map(StoryOfLines::line)
        .collect(Collectors.joining());
  }

  private static String line(Identity identity) {
    Map<Integer, TreeSet<String>> printed = new TreeMap<>();
    for (Identity.Spelling spelling : identity.spellings()) {
      for (MentionAt at : spelling.mentions()) {
        printed.computeIfAbsent(at.account(), key -> new TreeSet<>()).add(spelling.printed());
      }
    }
    return printed.entrySet().stream()
        .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; ", identity.name() + ": ", "\n"));
  }

  /** A variant a line, with the accounts that print each spelling. */
  String variants() {
    return names().variants().stream()
        .map(variant ->
            names().identities().get(variant.identity()).name()
                + " "
                + variant.kind()
                + " "
                + variant.part()
                + ": "
                + variant.spellings().stream()
                    .map(s -> s.printed() + " " + accounts(s))
                    .collect(Collectors.joining(", "))
                + "\n")
        .collect(Collectors.joining());
  }

  private static String accounts(Identity.Spelling spelling) {
    return spelling.accounts().stream().map(String::valueOf).collect(Collectors.joining("+"));
  }

  Identity identity(String name) {
    return names().identities().stream()
        .filter(identity -> identity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The rules that made the members of an identity. */
  List<String> rules(String name) {
    return identity(name).members().stream()
        .map(member -> member.rule().id())
        .distinct()
        .sorted()
        .toList();
  }
}

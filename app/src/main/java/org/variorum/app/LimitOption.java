package org.variorum.app;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.article.read.raw.Limit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A limit as a user sets it: {@code paragraph=5000000}, {@code article-bytes=1G}.
 *
 * @param limit which
 * @param most the most there may be; at least 1
 */
record LimitOption(Limit limit, long most) {

  /** An article is held as one text, and no text of Java is longer. */
  private static final long LONGEST_TEXT = Integer.MAX_VALUE - 64;

  /** The names, for the help. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Limit.values()).map(Limit::key).iterator();
    }
  }

  /** Understands {@code NAME=N}; N may end in K, M or G, with or without “iB”. */
  static final class Converter implements ITypeConverter<LimitOption> {

    private static final Pattern NUMBER =
        Pattern.compile("([0-9]{1,15})(?:([KMG])(?:I?B)?)?", Pattern.CASE_INSENSITIVE);

    @Override
    public LimitOption convert(String given) {
      int equals = given.indexOf('=');
      if (equals < 0) {
        throw new TypeConversionException("“" + given + "” is not NAME=N: " + names());
      }
      String name = given.substring(0, equals);
      Limit limit =
          Arrays.stream(Limit.values())
              .filter(known -> known.key().equals(name))
              .findFirst()
              .orElseThrow(() ->
                  new TypeConversionException("there is no limit “" + name + "”: " + names()));
      long most = number(given.substring(equals + 1));
      if (limit == Limit.ARTICLE_BYTES && most > LONGEST_TEXT) {
        throw new TypeConversionException("an article has at most two gigabytes");
      }
      return new LimitOption(limit, most);
    }

    private static long number(String given) {
      Matcher number = NUMBER.matcher(given);
      if (number.matches()) {
        int shift =
            number.group(2) == null
                ? 0
                : 10 * (1 + "KMG".indexOf(number.group(2).toUpperCase(Locale.ROOT)));
        long count = Long.parseLong(number.group(1));
        if (count >= 1 && count <= Long.MAX_VALUE >> shift) {
          return count << shift;
        }
      }
      throw new TypeConversionException(
          "“" + given + "” is no number from 1 up (it may end in K, M or G)");
    }

    private static String names() {
      return "there are "
          + Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
    }
  }
}

package org.variorum.article.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a declared name of an encoding means. As the Encoding Standard has it, an old name stands
 * for the wider set that is in use under it: "ISO-8859-1" and "ASCII" for Windows-1252, "gb2312"
 * for GB18030. Encodings that the standard does not know are not believed, but for UTF-32: most are
 * a way to smuggle markup past a filter.
 */
final class Labels {

  /** Names that Java does not read as the standard does, by what they mean. */
  private static final Map<String, String> LABELS =
      Map.of(
          "UTF-8",
          "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
          "windows-1252",
          "ascii us-ascii ansi ansi_x3.4-1968 iso646-us csascii iso-8859-1 iso8859-1 iso88591"
              + " iso8859_1 iso_8859-1 iso_8859-1:1987 iso-ir-100 csisolatin1 latin1 latin-1 l1"
              + " cp819 ibm819 x-cp1252 x-ansi x-user-defined",
          "windows-1254",
          "iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 csisolatin5 iso-ir-148 latin5"
              + " l5 x-cp1254",
          "x-windows-874",
          "iso-8859-11 iso8859-11 iso885911 tis-620 tis620 dos-874 windows-874",
          "GB18030",
          "gb2312 gb_2312 gb_2312-80 gbk x-gbk cp936 ms936 chinese csgb2312 csiso58gb231280 euc-cn"
              + " iso-ir-58",
          "windows-31j",
          "shift_jis shift-jis sjis x-sjis ms_kanji ms932 csshiftjis",
          "x-windows-949",
          "euc-kr euckr cseuckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 csksc56011987"
              + " iso-ir-149 korean cp949 ms949 uhc windows-949",
          "Big5-HKSCS",
          "big5 cn-big5 csbig5 x-x-big5",
          "UTF-16LE",
          "utf-16 utf16 unicode csunicode ucs-2 iso-10646-ucs-2 unicodefeff",
          "ISO-8859-8",
          "iso-8859-8-i iso-8859-8-e csiso88598i csiso88598e logical visual");

  /** The same, each name by itself. */
  private static final Map<String, String> OTHERWISE = otherwise();

  /** What may come of a name, by Java's names. */
  private static final Set<String> BELIEVED =
      Set.of(
          ("UTF-8 UTF-16BE UTF-16LE UTF-32BE UTF-32LE IBM866 KOI8-R KOI8-U GB18030 Big5-HKSCS EUC-JP"
                  + " ISO-2022-JP windows-31j x-windows-949 x-windows-874 x-MacRoman x-MacCyrillic"
                  + " ISO-8859-2 ISO-8859-3 ISO-8859-4 ISO-8859-5 ISO-8859-6 ISO-8859-7 ISO-8859-8"
                  + " ISO-8859-13 ISO-8859-15 ISO-8859-16 windows-1250 windows-1251 windows-1252"
                  + " windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258")
              .split(" ", -1));

  private Labels() {}

  /** The encoding that {@code label} means; empty where it is null, unknown or not believed. */
  static Optional<Charset> of(@Nullable String label) {
    if (label == null || label.length() > 64) {
      return Optional.empty();
    }
    String name = label.replaceAll("[\\s\"']", "").toLowerCase(Locale.ROOT);
    return named(OTHERWISE.getOrDefault(name, name)).filter(it -> BELIEVED.contains(it.name()));
  }

  /** The encoding of that name, unless this runtime was built without it. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> otherwise() {
    Map<String, String> names = new HashMap<>();
    LABELS.forEach((charset, labels) -> {
      for (String label : labels.split(" ", -1)) {
        names.put(label, charset);
      }
    });
    names.put("utf-32", "UTF-32LE");
    names.put("macintosh", "x-MacRoman");
    names.put("mac", "x-MacRoman");
    names.put("x-mac-roman", "x-MacRoman");
    names.put("csmacintosh", "x-MacRoman");
    names.put("x-mac-cyrillic", "x-MacCyrillic");
    names.put("iso-8859-6-i", "ISO-8859-6");
    names.put("iso-8859-6-e", "ISO-8859-6");
    return Map.copyOf(names);
  }
}

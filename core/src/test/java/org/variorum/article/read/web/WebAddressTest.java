package org.variorum.article.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.read.raw.Unreadable;

/** What is an address, how it is spelt, and where a redirect leads from it. */
final class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://gazette.example                     | http://gazette.example/
          HTTPS://Gazette.EXAMPLE/Flood              | https://gazette.example/Flood
          http://gazette.example:80/                 | http://gazette.example/
          https://gazette.example:443/               | https://gazette.example/
          https://gazette.example:8443/              | https://gazette.example:8443/
          http://gazette.example./a                  | http://gazette.example/a
          http://gazette.example?p=1                 | http://gazette.example/?p=1
          http://gazette.example/a?x=1=2#part        | http://gazette.example/a?x=1=2
          http://gazette.example/a b/“c”             | http://gazette.example/a%20b/%E2%80%9Cc%E2%80%9D
          http://gazette.example/100%/%41            | http://gazette.example/100%25/%41
          http://gazette.example/a/./b/../../c       | http://gazette.example/c
          http://gazette.example/../../x/..          | http://gazette.example/
          http://gazette.example/web/http://a.example/ | http://gazette.example/web/http://a.example/
          http://gazette.example/\\a                 | http://gazette.example/%5Ca
          http://münchen.example/                    | http://xn--mnchen-3ya.example/
          http://city_desk.gazette.example/          | http://city_desk.gazette.example/
          http://[2001:DB8::1]:8080/a                | http://[2001:db8::1]:8080/a
          """)
  void anAddressHasOneSpelling(String given, String expected) throws Unreadable {
    assertThat(WebAddress.parse(given)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ftp://gazette.example/a         | is no web address but ftp: only http and https are read
          file:///etc/passwd              | is no web address but file: only http and https are read
          javascript:alert(1)             | is no web address but javascript: only http and https are read
          gazette.example                 | is no web address: it begins with no scheme, such as https:
          http:/gazette.example           | is no web address: two slashes are missing after http:
          http://                         | is no web address: it names no host
          http:///a                       | is no web address: it names no host
          http://a..example/              | is no web address: its host is no name
          http://[]/                      | is no web address: it names no host
          http://[192.0.2.1]/             | is no web address: it names no host
          http://gazette%2eexample/       | is no web address: it names no host
          http://gazette.example\\@x.example/ | holds a user name or password before the @, which are never sent: leave them out
          http://x:y@gazette.example/     | holds a user name or password before the @, which are never sent: leave them out
          http://gazette.example:22/      | has a port that is not used for pages: 22
          http://gazette.example:25/      | has a port that is not used for pages: 25
          http://gazette.example:6667/    | has a port that is not used for pages: 6667
          http://gazette.example:70000/   | has a port that is not used for pages: 70000
          http://gazette.example:80a/     | is no web address: it names no host
          http://[::1/                    | is no web address: it names no host
          http://[fe80::1%25eth0]/        | is no web address: it names no host
          http://2130706433/              | has a number for a host: write it as four, such as 192.0.2.1
          http://0x7f.1/                  | has a number for a host: write it as four, such as 192.0.2.1
          http://0x7f000001/              | has a number for a host: write it as four, such as 192.0.2.1
          http://0177.0.0.1/              | has a number for a host: write it as four, such as 192.0.2.1
          http://127.1/                   | has a number for a host: write it as four, such as 192.0.2.1
          http://127.0.0.0x1/             | has a number for a host: write it as four, such as 192.0.2.1
          http://①②⑦.1/                   | has a number for a host: write it as four, such as 192.0.2.1
          """)
  void whatIsNoneIsRefusedInWords(String given, String reason) {
    assertThatThrownBy(() -> WebAddress.parse(given))
        .isInstanceOf(Unreadable.class)
        .hasMessage(reason);
  }

  @Test
  void nothingOfAnAddressCanEndALineOfTheRequest() throws Unreadable {
    assertThat(WebAddress.parse("http://gazette.example/a\r\nHost: x.example\r\n\r\nGET /b"))
        .hasToString("http://gazette.example/a%0D%0AHost:%20x.example%0D%0A%0D%0AGET%20/b");
    assertThatThrownBy(() -> WebAddress.parse("http://gazette.example\r\nX: y/"))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void anAddressHasABound() {
    assertThatThrownBy(() -> WebAddress.parse("http://gazette.example/" + "a".repeat(3_000)))
        .hasMessage("is an address of more than 2048 characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /c               | http://gazette.example:8080/c
          c                | http://gazette.example:8080/a/c
          ../c?d           | http://gazette.example:8080/c?d
          ?q=2             | http://gazette.example:8080/a/b?q=2
          #part            | http://gazette.example:8080/a/b?q=1
          ''               | http://gazette.example:8080/a/b?q=1
          //x.example/c    | http://x.example/c
          https://x.example | https://x.example/
          """)
  void aRedirectLeadsOnFromWhereItStands(String location, String expected) throws Unreadable {
    assertThat(WebAddress.parse("http://gazette.example:8080/a/b?q=1").redirectedTo(location))
        .hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          file:///etc/passwd    | redirects to where nothing is read: is no web address but file
          data:text/plain,words | redirects to where nothing is read: is no web address but data
          //x:y@x.example/      | redirects to where nothing is read: holds a user name or password
          http://gazette.example/ | redirects from https to http
          """)
  void aRedirectMayNotLeadAnywhere(String location, String reason) throws Unreadable {
    WebAddress start = WebAddress.parse("https://gazette.example/a");
    assertThatThrownBy(() -> start.redirectedTo(location)).hasMessageStartingWith(reason);
  }
}

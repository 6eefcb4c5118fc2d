package org.variorum.article.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.read.raw.Unreadable;

/** Which addresses may be connected to. */
final class RouteTest {

  private static final Fetching LOCAL = Fetching.DEFAULT.local(true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          127.0.0.1                | 127.0.0.1, an address of this machine
          127.255.255.254          | 127.255.255.254, an address of this machine
          10.0.0.1                 | 10.0.0.1, an address of a private network
          172.16.0.1               | 172.16.0.1, an address of a private network
          172.31.255.255           | 172.31.255.255, an address of a private network
          192.168.1.1              | 192.168.1.1, an address of a private network
          100.64.0.1               | 100.64.0.1, an address of a provider's inner network
          100.127.255.255          | 100.127.255.255, an address of a provider's inner network
          169.254.169.254          | 169.254.169.254, an address of the local link
          [::1]                    | 0:0:0:0:0:0:0:1, an address of this machine
          [::ffff:127.0.0.1]       | 127.0.0.1, an address of this machine
          [::ffff:a00:1]           | 10.0.0.1, an address of a private network
          [64:ff9b::7f00:1]        | 64:ff9b:0:0:0:0:7f00:1, an address of this machine
          [fd00::1]                | fd00:0:0:0:0:0:0:1, an address of a private network
          [fe80::1]                | fe80:0:0:0:0:0:0:1, an address of the local link
          [fec0::1]                | fec0:0:0:0:0:0:0:1, an address of a private network
          """)
  void localAddressesAreReadIfAllowed(String host, String what) throws Unreadable {
    WebAddress address = WebAddress.parse("http://" + host + "/");
    assertThatThrownBy(() -> route(address, Fetching.DEFAULT))
        .hasMessage("leads to " + what + " (give --allow-local to read it)");
    assertThat(route(address, LOCAL).addresses()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.0.0.0                  | 0.0.0.0, no address
          0.1.2.3                  | 0.1.2.3, no address
          192.0.0.8                | 192.0.0.8, an address for protocols
          192.0.2.1                | 192.0.2.1, an address for tests and documents
          192.88.99.1              | 192.88.99.1, an address that hides another one
          198.18.0.1               | 198.18.0.1, an address for tests and documents
          198.19.255.255           | 198.19.255.255, an address for tests and documents
          198.51.100.7             | 198.51.100.7, an address for tests and documents
          203.0.113.7              | 203.0.113.7, an address for tests and documents
          224.0.0.1                | 224.0.0.1, an address of many machines
          240.0.0.1                | 240.0.0.1, an address that nobody has been given
          255.255.255.255          | 255.255.255.255, an address that nobody has been given
          [::]                     | 0:0:0:0:0:0:0:0, no address
          [::7f00:1]               | 0:0:0:0:0:0:7f00:1, an address that hides another one
          [64:ff9b:1::a00:1]       | 64:ff9b:1:0:0:0:a00:1, an address that hides another one
          [64:ff9b::e000:1]        | 64:ff9b:0:0:0:0:e000:1, an address of many machines
          [100::1]                 | 100:0:0:0:0:0:0:1, an address that nobody has been given
          [2001::7f00:1]           | 2001:0:0:0:0:0:7f00:1, an address for protocols
          [2001:db8::1]            | 2001:db8:0:0:0:0:0:1, an address for tests and documents
          [2002:7f00:1::]          | 2002:7f00:1:0:0:0:0:0, an address that hides another one
          [3fff::1]                | 3fff:0:0:0:0:0:0:1, an address for tests and documents
          [4000::1]                | 4000:0:0:0:0:0:0:1, an address that nobody has been given
          [9000::1]                | 9000:0:0:0:0:0:0:1, an address that nobody has been given
          [ff02::1]                | ff02:0:0:0:0:0:0:1, an address of many machines
          """)
  void othersAreNeverRead(String host, String what) throws Unreadable {
    WebAddress address = WebAddress.parse("http://" + host + "/");
    for (Fetching fetching : new Fetching[] {Fetching.DEFAULT, LOCAL}) {
      assertThatThrownBy(() -> route(address, fetching))
          .hasMessage("leads to " + what + ", which is never read");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "126.255.255.255",
        "128.0.0.1",
        "9.255.255.255",
        "11.0.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.255.255",
        "192.169.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "169.253.255.255",
        "198.17.255.255",
        "198.20.0.1",
        "223.255.255.255",
        "[2000::1]",
        "[2001:200::1]",
        "[2606:4700::1111]",
        "[3ffe::1]",
        "[64:ff9b::101:101]",
        "[2003::1]"
      })
  void publicAddressesAreRead(String host) throws Unreadable {
    assertThat(route(WebAddress.parse("http://" + host + "/"), Fetching.DEFAULT).addresses())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1:2]", "[:]", "[1::2::3]", "256.1.1.1"})
  void whatIsNoAddressLeadsNowhere(String host) throws Unreadable {
    WebAddress address = WebAddress.parse("http://" + host + "/");
    assertThatThrownBy(() -> route(address, LOCAL))
        .hasMessage("is no web address: its host is no address");
  }

  @Test
  void anAddressThatWrapsAnotherIsJudgedByThatEvenUnmade() throws UnknownHostException {
    byte[] mapped = InetAddress.ofLiteral("2001:db8::7f00:1").getAddress();
    Arrays.fill(mapped, 0, 10, (byte) 0);
    mapped[10] = mapped[11] = (byte) 0xFF;
    InetAddress unmade = Inet6Address.getByAddress("", mapped, -1);

    assertThat(unmade).isInstanceOf(Inet6Address.class);
    assertThat(SpecialAddresses.of(unmade))
        .hasValueSatisfying(
            range -> assertThat(range.what()).isEqualTo("an address of this machine"));
  }

  @Test
  void aNameIsJudgedByAllItsAddresses() throws Unreadable {
    TestNetwork network =
        new TestNetwork(0)
            .with("gazette.example", "1.1.1.1", "2606:4700::1111")
            .with("inner.example", "10.0.0.7")
            .with("both.example", "1.1.1.1", "127.0.0.1");

    assertThat(route("gazette.example", network).addresses()).hasSize(2);
    assertThatThrownBy(() -> route("inner.example", network))
        .hasMessageStartingWith("leads to 10.0.0.7, an address of a private network");
    assertThatThrownBy(() -> route("both.example", network))
        .hasMessageStartingWith("leads to 127.0.0.1, an address of this machine");
    assertThatThrownBy(() -> route("nobody.example", network))
        .hasMessage("no host of that name is known: it is misspelt, or there is no network");
  }

  private static Route route(String name, Network network) throws Unreadable {
    return Route.to(WebAddress.parse("http://" + name + "/"), network, Fetching.DEFAULT);
  }

  /** The route to an address without a name, which must ask nobody. */
  private static Route route(WebAddress address, Fetching fetching) throws Unreadable {
    TestNetwork network = new TestNetwork(0);
    Route route = Route.to(address, network, fetching);
    assertThat(network.resolved).isEmpty();
    return route;
  }
}

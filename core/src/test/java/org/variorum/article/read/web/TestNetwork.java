package org.variorum.article.read.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

/**
 * An internet of invented hosts. Wherever a connection is to go, it ends at one port of this
 * machine, and the address it was meant for is noted: nothing leaves the machine.
 */
final class TestNetwork implements Network {

  private final Map<String, List<String[]>> names = new HashMap<>();
  private final List<String> deaf = new ArrayList<>();
  private final int port;
  private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();

  /** Who was asked for, in order. */
  final List<String> resolved = new ArrayList<>();

  /** Where connections were to go, in order. */
  final List<String> connected = new ArrayList<>();

  TestNetwork(int port) {
    this.port = port;
  }

  /** Gives {@code name} addresses; given again, they are those of the next time it is asked. */
  TestNetwork with(String name, String... addresses) {
    names.computeIfAbsent(name, key -> new ArrayList<>()).add(addresses);
    return this;
  }

  /** Trusts what {@code factory} trusts. */
  TestNetwork trusting(SSLSocketFactory factory) {
    tls = factory;
    return this;
  }

  /** Lets nobody connect to {@code address}. */
  TestNetwork deaf(String address) {
    deaf.add(address);
    return this;
  }

  @Override
  public List<InetAddress> resolve(String name) throws UnknownHostException {
    resolved.add(name);
    List<String[]> answers = names.getOrDefault(name, List.of());
    if (answers.isEmpty()) {
      throw new UnknownHostException(name);
    }
    String[] answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    return Arrays.stream(answer).map(InetAddress::ofLiteral).toList();
  }

  @Override
  public Socket connect(InetSocketAddress to, int millis) throws IOException {
    if (deaf.contains(to.getAddress().getHostAddress())) {
      throw new ConnectException("deaf");
    }
    connected.add(to.getAddress().getHostAddress() + ":" + to.getPort());
    return new OfThisMachine()
        .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis);
  }

  @Override
  public SSLSocketFactory tls() {
    return tls;
  }
}

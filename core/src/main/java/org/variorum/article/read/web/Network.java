package org.variorum.article.read.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/** What is asked of the world, so that a test can be one. */
interface Network {

  /** All addresses that {@code name} has now. */
  List<InetAddress> resolve(String name) throws UnknownHostException;

  /** A connection to the very address {@code to}, within {@code millis}. */
  Socket connect(InetSocketAddress to, int millis) throws IOException;

  /** Makes connections secure, and knows which certificates are to be trusted. */
  SSLSocketFactory tls();

  /** That of this machine: its name servers, no proxy, the certificates that its Java trusts. */
  final class OfThisMachine implements Network {

    @Override
    public List<InetAddress> resolve(String name) throws UnknownHostException {
      return List.of(InetAddress.getAllByName(name));
    }

    @Override
    public Socket connect(InetSocketAddress to, int millis) throws IOException {
      // A plain socket would ask for the proxy that system properties name, which resolves anew.
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(to, millis);
        return socket;
      } catch (IOException e) {
        socket.close();
        throw e;
      }
    }

    @Override
    public SSLSocketFactory tls() {
      return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }
  }
}

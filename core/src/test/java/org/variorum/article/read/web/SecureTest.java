package org.variorum.article.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/** A secure page is one whose certificate is trusted, and is that of the name in the address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SecureTest {

  private static final String PASSWORD = "password";

  private SSLContext tls;

  /** A certificate for gazette.example, by the JDK's own tool. */
  @BeforeAll
  void makeCertificate(@TempDir Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "site",
                    "-keyalg",
                    "EC",
                    "-validity",
                    "3650",
                    "-dname",
                    "CN=gazette.example",
                    "-ext",
                    "SAN=dns:gazette.example",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD,
                    "-keystore",
                    store.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertThat(keytool.waitFor()).as("keytool").isZero();

    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("site", keys.getCertificate("site"));
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    TrustManagerFactory others =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    others.init(trusted);
    tls = SSLContext.getInstance("TLS");
    tls.init(own.getKeyManagers(), others.getTrustManagers(), null);
  }

  @Test
  void aPageOfTheHostThatTheCertificateNamesIsRead() throws IOException {
    try (TestSite site = site()) {
      assertThat(fetch(site, tls.getSocketFactory(), "https://gazette.example/a").body())
          .hasContent("words");
    }
  }

  @Test
  void aCertificateOfAnotherNameIsRefused() throws IOException {
    try (TestSite site = site()) {
      assertThatThrownBy(() -> fetch(site, tls.getSocketFactory(), "https://post.example/a"))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("no secure connection")
          .hasMessageContaining("post.example");
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws IOException {
    SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
    try (TestSite site = site()) {
      assertThatThrownBy(() -> fetch(site, usual, "https://gazette.example/a"))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("no secure connection");
      assertThat(site.asked).isEmpty();
    }
  }

  @Test
  void aServerThatSpeaksNoTlsIsRefused() throws IOException {
    // It waits for the end of a line, and we for its answer: the deadline ends that.
    Limits limits = Limits.DEFAULT.with(Limit.FETCH_SECONDS, 1);
    try (TestSite site = new TestSite()) {
      Fetcher fetcher =
          new Fetcher(limits, Fetching.DEFAULT, network(site, tls.getSocketFactory()));
      assertThatThrownBy(() -> fetcher.fetch("https://gazette.example/a"))
          .isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void aRedirectMayNotLeadDownToHttp() throws IOException {
    try (TestSite site = site()) {
      site.redirect("/down", "http://gazette.example/a");
      assertThatThrownBy(() -> fetch(site, tls.getSocketFactory(), "https://gazette.example/down"))
          .hasMessageStartingWith("redirects from https to http");
    }
  }

  private TestSite site() throws IOException {
    ServerSocket server =
        tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    return new TestSite(server).page("/a", "words");
  }

  private static Page fetch(TestSite site, SSLSocketFactory trusted, String address)
      throws Unreadable {
    return new Fetcher(Limits.DEFAULT, Fetching.DEFAULT, network(site, trusted)).fetch(address);
  }

  private static TestNetwork network(TestSite site, SSLSocketFactory trusted) {
    return new TestNetwork(site.port())
        .with("gazette.example", "1.1.1.1")
        .with("post.example", "1.1.1.1")
        .trusting(trusted);
  }
}

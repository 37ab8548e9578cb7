package dev.buddyls.integrations;

import static dev.buddyls.integrations.FakeBuddy.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are verified, also when a proxy is used. */
class SafeConnectionTest {

  private static final char[] PASSWORD = "of-the-test".toCharArray();
  private static final String LIST = "{\"integrations\": [{\"name\": \"AWS\", \"scope\": \"X\"}]}";

  /** Holds a self-signed certificate for api.buddy.test. */
  private static KeyStore keys;

  @BeforeAll
  static void makeCertificate(@TempDir Path folder) throws Exception {
    Path store = folder.resolve("keys.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    new ProcessBuilder(
            (keytool
                    + " -genkeypair -alias it -keyalg EC -dname CN=test -validity 2"
                    + " -ext san=dns:api.buddy.test -storetype PKCS12 -storepass of-the-test"
                    + " -keystore "
                    + store)
                .split(" "))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start()
        .waitFor();
    keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
  }

  private static SSLContext context() throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  private static FakeBuddy buddyOverTls() throws IOException, GeneralSecurityException {
    HttpsServer server = HttpsServer.create();
    server.setHttpsConfigurator(new HttpsConfigurator(context()));
    return new FakeBuddy(server).replies(FakeBuddy.LIST, json(LIST));
  }

  private static IntegrationsApi api(HttpClient.Builder client, Map<String, String> environment) {
    RestClient rest =
        new RestClient(
            client,
            Proxies.of(environment::get),
            RestClient.Limits.DEFAULT,
            length -> {},
            Clock.systemUTC());
    return new IntegrationsApi(
        rest, ApiAddress.of("https://api.buddy.test"), Token.of("secret"), "acme");
  }

  private static Map<String, String> through(FakeProxy proxy) {
    return Map.of("HTTPS_PROXY", "http://me:pass@127.0.0.1:" + proxy.port());
  }

  @Test
  void proxyForwardsTheRequestWithoutSeeingItsContent() throws Exception {
    try (FakeBuddy buddy = buddyOverTls();
        FakeProxy proxy = new FakeProxy(buddy.port())) {
      HttpClient.Builder trusting = RestClient.client().sslContext(context());

      assertThat(api(trusting, through(proxy)).list()).hasSize(1);

      assertThat(buddy.authorizations()).containsExactly("Bearer secret");
      assertThat(proxy.received())
          .contains("CONNECT api.buddy.test:443", "Proxy-Authorization: Basic bWU6cGFzcw==")
          .doesNotContain("Bearer");
    }
  }

  @Test
  void nothingIsSentToAnUntrustedServer() throws Exception {
    try (FakeBuddy buddy = buddyOverTls();
        FakeProxy proxy = new FakeProxy(buddy.port())) {
      assertThatThrownBy(() -> api(RestClient.client(), through(proxy)).list())
          .isInstanceOf(PullFailed.class)
          .hasMessageContainingAll(
              "not secure", "does not trust its certificate", "through the proxy");
      assertThat(buddy.requests()).isEmpty();
    }
  }

  @Test
  void proxyThatRequiresAPasswordIsReported() throws Exception {
    try (FakeProxy proxy = FakeProxy.refusing()) {
      assertThatThrownBy(() -> api(RestClient.client(), through(proxy)).list())
          .isInstanceOf(PullFailed.class)
          .hasMessageContainingAll("proxy requires a user name and password", "HTTPS_PROXY")
          .hasMessageNotContaining("pass@127");
    }
  }
}

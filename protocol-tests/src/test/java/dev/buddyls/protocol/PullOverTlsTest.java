package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pulling integrations over TLS, from servers with RSA and EC keys. Not every Java runtime has the
 * modules for both: {@code -Dbuddyls.java=HOME} runs this with the runtime of the package.
 */
class PullOverTlsTest {

  private static final String PASSWORD = "password-of-the-test";

  @TempDir Path folder;

  private HttpsServer buddy;

  @AfterEach
  void stop() {
    buddy.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void trustedServerIsAccepted(String algorithm) throws Exception {
    Path keys = start(algorithm);

    BuddyLs.Result result =
        pull(
            "-Djavax.net.ssl.trustStore=" + keys, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).contains(": 1 added.");
    assertThat(folder.resolve(".buddy/integrations.yml")).content().contains("identifier: aws");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void untrustedServerIsRefused(String algorithm) throws Exception {
    start(algorithm);

    BuddyLs.Result result = pull("-Dno=trust");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("certificate").doesNotContain("Exception");
    assertThat(folder.resolve(".buddy")).doesNotExist();
  }

  private BuddyLs.Result pull(String... options) {
    Map<String, String> environment =
        Map.of("BUDDY_TOKEN", "t0ken", "JAVA_TOOL_OPTIONS", String.join(" ", options));
    String url = "https://127.0.0.1:" + buddy.getAddress().getPort();
    return BuddyLs.run(
        folder,
        environment,
        new byte[0],
        "integrations",
        "pull",
        "--workspace=acme",
        "--base-url=" + url);
  }

  /** Starts a server with a self-signed certificate, and returns the key store that contains it. */
  private Path start(String algorithm) throws Exception {
    Path keys = makeKeys(algorithm);
    buddy = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    buddy.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    buddy.createContext(
        "/workspaces/acme/integrations",
        exchange -> {
          try (exchange) {
            byte[] body =
                """
                {"integrations": [{"hash_id": "5e391f5aae784b7208de0d0a", "identifier": "aws",
                  "name": "AWS production", "type": "AMAZON", "scope": "WORKSPACE"}]}
                """
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    buddy.start();
    return keys;
  }

  private Path makeKeys(String algorithm) throws IOException, InterruptedException {
    Path keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                algorithm,
                "-dname",
                "CN=Buddy of the test",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String output = BuddyLs.read(keytool.getInputStream()).join();
    assertThat(keytool.waitFor()).as(output).isZero();
    return keys;
  }

  private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}

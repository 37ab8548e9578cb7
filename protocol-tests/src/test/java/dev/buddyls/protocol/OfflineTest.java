package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program uses no network except to pull integrations. All other tests of this suite start it
 * without a network; this one checks that there really is none.
 */
class OfflineTest {

  @TempDir private Path folder;

  @BeforeEach
  void requireOffline() {
    if (!Offline.POSSIBLE) {
      String message = "skipped: needs unshare, and the right to make a network namespace";
      if ("1".equals(System.getenv("BUDDY_LS_FULL"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
  }

  @Test
  void networkIsUnreachable() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(403, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      String[] pull = {"integrations", "pull", "--workspace", "acme", "--base-url", url};
      Map<String, String> token = Map.of("BUDDY_TOKEN", "sample");

      BuddyLs.run(folder, token, new byte[0], pull);
      int online = requests.getAndSet(0);
      BuddyLs.Result offline = BuddyLs.runOffline(folder, token, new byte[0], pull);

      assertThat(online).isPositive();
      assertThat(requests).hasValue(0);
      assertThat(offline.exitCode()).isNotZero();
    } finally {
      server.stop(0);
    }
  }
}

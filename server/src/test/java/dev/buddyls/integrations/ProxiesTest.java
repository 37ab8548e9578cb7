package dev.buddyls.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

  private static final URI BUDDY = URI.create("https://api.eu.buddy.works/workspaces");

  private static Optional<String> towards(String uri, Map<String, String> environment) {
    return Proxies.of(environment::get).towards(URI.create(uri)).map(URI::toString);
  }

  @Test
  void theVariablesAreAskedInTheUsualOrder() {
    assertThat(towards(BUDDY.toString(), Map.of())).isEmpty();
    assertThat(towards(BUDDY.toString(), Map.of("http_proxy", "http://c:1")))
        .contains("http://c:1");
    assertThat(
            towards(BUDDY.toString(), Map.of("HTTP_PROXY", "http://c:1", "all_proxy", "http://b")))
        .contains("http://b");
    assertThat(
            towards(
                BUDDY.toString(),
                Map.of("HTTPS_PROXY", "a:3128", "ALL_PROXY", "b:1", "https_proxy", "d:1")))
        .contains("http://a:3128");
    assertThat(towards(BUDDY.toString(), Map.of("HTTPS_PROXY", " ", "https_proxy", "d:1")))
        .contains("http://d:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "localhost, buddy.works",
        ".buddy.works",
        "*.buddy.works",
        "API.eu.buddy.works",
        "x,buddy.works,"
      })
  void exceptionsNeedNone(String exceptions) {
    Map<String, String> environment = Map.of("HTTPS_PROXY", "a:1", "NO_PROXY", exceptions);
    assertThat(towards(BUDDY.toString(), environment)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uddy.works", "us.buddy.works", "api.eu.buddy.works:8443", ","})
  void othersNeedIt(String exceptions) {
    Map<String, String> environment = Map.of("HTTPS_PROXY", "a:1", "no_proxy", exceptions);
    assertThat(towards(BUDDY.toString(), environment)).contains("http://a:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:80", "http://127.0.0.1/api", "http://[::1]:8080"})
  void whatStaysOnThisMachineNeedsNone(String uri) {
    assertThat(towards(uri, Map.of("HTTPS_PROXY", "a:1"))).isEmpty();
  }

  @Test
  void aNameAndAPasswordAreForTheProxy() {
    Proxies proxies = Proxies.of(Map.of("HTTPS_PROXY", "http://me:p%40ss@a:1")::get);
    assertThat(proxies.authorization(BUDDY)).contains("Basic bWU6cEBzcw==");
    assertThat(proxies.authorization(URI.create("http://localhost"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"socks5://me:secret@a:1", "http://me:secret@", "http://me secret"})
  void whatIsNoProxyIsToldWithoutItsPassword(String proxy) {
    assertThatThrownBy(() -> Proxies.of(Map.of("https_proxy", proxy)::get))
        .isInstanceOf(PullFailed.class)
        .hasMessageStartingWith("HTTPS_PROXY names no proxy")
        .hasMessageNotContaining("secret");
  }
}

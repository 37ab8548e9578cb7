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

  private static Optional<String> proxyFor(String uri, Map<String, String> environment) {
    return Proxies.of(environment::get).proxyFor(URI.create(uri)).map(URI::toString);
  }

  @Test
  void variablesAreReadInTheUsualOrder() {
    assertThat(proxyFor(BUDDY.toString(), Map.of())).isEmpty();
    assertThat(proxyFor(BUDDY.toString(), Map.of("http_proxy", "http://c:1")))
        .contains("http://c:1");
    assertThat(
            proxyFor(BUDDY.toString(), Map.of("HTTP_PROXY", "http://c:1", "all_proxy", "http://b")))
        .contains("http://b");
    assertThat(
            proxyFor(
                BUDDY.toString(),
                Map.of("HTTPS_PROXY", "a:3128", "ALL_PROXY", "b:1", "https_proxy", "d:1")))
        .contains("http://a:3128");
    assertThat(proxyFor(BUDDY.toString(), Map.of("HTTPS_PROXY", " ", "https_proxy", "d:1")))
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
  void hostsInNoProxyAreReachedDirectly(String exceptions) {
    Map<String, String> environment = Map.of("HTTPS_PROXY", "a:1", "NO_PROXY", exceptions);
    assertThat(proxyFor(BUDDY.toString(), environment)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uddy.works", "us.buddy.works", "api.eu.buddy.works:8443", ","})
  void otherHostsAreReachedThroughTheProxy(String exceptions) {
    Map<String, String> environment = Map.of("HTTPS_PROXY", "a:1", "no_proxy", exceptions);
    assertThat(proxyFor(BUDDY.toString(), environment)).contains("http://a:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:80", "http://127.0.0.1/api", "http://[::1]:8080"})
  void loopbackAddressesAreReachedDirectly(String uri) {
    assertThat(proxyFor(uri, Map.of("HTTPS_PROXY", "a:1"))).isEmpty();
  }

  @Test
  void credentialsAreSentToTheProxyOnly() {
    Proxies proxies = Proxies.of(Map.of("HTTPS_PROXY", "http://me:p%40ss@a:1")::get);
    assertThat(proxies.authorization(BUDDY)).contains("Basic bWU6cEBzcw==");
    assertThat(proxies.authorization(URI.create("http://localhost"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"socks5://me:secret@a:1", "http://me:secret@", "http://me secret"})
  void invalidProxyIsReportedWithoutItsPassword(String proxy) {
    assertThatThrownBy(() -> Proxies.of(Map.of("https_proxy", proxy)::get))
        .isInstanceOf(PullFailed.class)
        .hasMessageStartingWith("HTTPS_PROXY is not a valid HTTP proxy")
        .hasMessageNotContaining("secret");
  }
}

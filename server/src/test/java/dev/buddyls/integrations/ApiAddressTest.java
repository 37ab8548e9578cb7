package dev.buddyls.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiAddressTest {

  @ParameterizedTest
  @CsvSource({
    "US, https://api.buddy.works",
    "EU, https://api.eu.buddy.works",
    "AS, https://api.asia.buddy.works"
  })
  void regionsHaveTheirOwnUrls(ApiAddress.Region region, URI base) {
    assertThat(region.address().base()).isEqualTo(base);
  }

  @Test
  void pathSegmentsAreEncoded() {
    assertThat(ApiAddress.of("https://buddy.example.com/api/").at("workspaces", "a b/../c"))
        .hasToString("https://buddy.example.com/api/workspaces/a%20b%2F..%2Fc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:80/api"})
  void plainHttpIsAllowedOnLocalhost(String url) {
    assertThat(ApiAddress.of(url).base()).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://buddy.example.com", "http://127.0.0.1.example.com", "HTTP://localhost.me"})
  void plainHttpIsRefusedElsewhere(String url) {
    assertThatThrownBy(() -> ApiAddress.of(url))
        .isInstanceOf(PullFailed.class)
        .hasMessageContainingAll("clear text", "https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "buddy.example.com",
        "ftp://buddy.example.com",
        "https://",
        "https://me:secret@buddy.example.com",
        "https://buddy.example.com?token=secret",
        "https://buddy.example.com/#secret",
        "https://a b/secret"
      })
  void invalidUrlIsReportedWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> ApiAddress.of(url))
        .isInstanceOf(PullFailed.class)
        .hasMessageContaining("https://buddy.example.com/api")
        .hasMessageNotContaining("secret");
  }
}

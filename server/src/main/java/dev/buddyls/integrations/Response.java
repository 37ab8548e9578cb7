package dev.buddyls.integrations;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The response of a server.
 *
 * @param at when it arrived
 */
record Response(URI from, int status, HttpHeaders headers, String body, Instant at) {

  static final int OK = 200;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).create();
  private static final Pattern NEXT =
      Pattern.compile("<([^>]*)>[^,<]*;\\s*rel=(?:\"next\"|next\\b)");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  static Response of(HttpResponse<byte[]> response, Instant at) {
    // The response of a proxy that rejects the request has no body.
    byte[] body = Optional.ofNullable(response.body()).orElse(new byte[0]);
    String text = new String(body, StandardCharsets.UTF_8);
    return new Response(response.uri(), response.statusCode(), response.headers(), text, at);
  }

  boolean isRetryable() {
    return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
  }

  /** The body, if it is a JSON object. */
  Optional<JsonObject> json() {
    try {
      return Optional.ofNullable(GSON.fromJson(body, JsonObject.class));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** The next page of a list. */
  Optional<URI> next() {
    return headers.allValues("link").stream()
        .flatMap(it -> NEXT.matcher(it).results())
        .map(it -> it.group(1))
        .findFirst()
        .flatMap(this::resolve);
  }

  /** The target of a redirect. */
  Optional<URI> redirect() {
    return headers.firstValue("location").flatMap(this::resolve);
  }

  private Optional<URI> resolve(String reference) {
    try {
      return Optional.of(from.resolve(reference));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The delay that the server asks for before the next attempt. */
  Optional<Duration> retryAfter() {
    return headers.firstValue("retry-after").map(String::strip).flatMap(this::delay);
  }

  private Optional<Duration> delay(String value) {
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration left = Duration.between(at, then.toInstant());
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

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
 * What a server said.
 *
 * @param at when
 */
record Answer(URI from, int status, HttpHeaders headers, String body, Instant at) {

  static final int OK = 200;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).create();
  private static final Pattern NEXT =
      Pattern.compile("<([^>]*)>[^,<]*;\\s*rel=(?:\"next\"|next\\b)");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  static Answer of(HttpResponse<byte[]> response, Instant at) {
    // A proxy that refuses has no body.
    byte[] body = Optional.ofNullable(response.body()).orElse(new byte[0]);
    String text = new String(body, StandardCharsets.UTF_8);
    return new Answer(response.uri(), response.statusCode(), response.headers(), text, at);
  }

  boolean isWorthAnotherTry() {
    return status == TOO_MANY || status >= SERVER_ERROR;
  }

  /** The body, if it is a JSON object. */
  Optional<JsonObject> json() {
    try {
      return Optional.ofNullable(GSON.fromJson(body, JsonObject.class));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** Where the list goes on. */
  Optional<URI> next() {
    return headers.allValues("link").stream()
        .flatMap(it -> NEXT.matcher(it).results())
        .map(it -> it.group(1))
        .findFirst()
        .flatMap(this::resolve);
  }

  /** Where the server sends us instead. */
  Optional<URI> elsewhere() {
    return headers.firstValue("location").flatMap(this::resolve);
  }

  private Optional<URI> resolve(String reference) {
    try {
      return Optional.of(from.resolve(reference));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How long the server asks us to wait. */
  Optional<Duration> retryAfter() {
    return headers.firstValue("retry-after").map(String::strip).flatMap(this::wait);
  }

  private Optional<Duration> wait(String value) {
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

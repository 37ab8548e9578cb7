package dev.buddyls.integrations;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Sends GET requests, and retries those that failed temporarily. Follows no redirects, which could
 * send the token to another server. Not thread-safe.
 */
final class RestClient {

  /**
   * Time limits and retries.
   *
   * @param total from the request to the end of the response
   * @param attempts the maximum number of requests
   * @param maxPause the longest delay that is honoured when a server asks for one; beyond it the
   *     request fails
   */
  record Limits(Duration connect, Duration total, int attempts, Duration maxPause) {

    static final Limits DEFAULT =
        new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 3, Duration.ofSeconds(60));
  }

  /** Waits between two attempts; replaced in tests. */
  interface Pause {
    void take(Duration length) throws InterruptedException;
  }

  /** The maximum size of a response, in bytes. */
  static final int MAX_BODY = 10 * 1024 * 1024;

  /** By default the JDK does not authenticate with passwords at proxies for https:// URLs. */
  private static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

  private final HttpClient client;
  private final Proxies proxies;
  private final Limits limits;
  private final Pause pause;
  private final Clock clock;

  RestClient(HttpClient.Builder client, Proxies proxies, Limits limits, Pause pause, Clock clock) {
    this.client =
        client
            .proxy(proxies)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
    this.proxies = proxies;
    this.limits = limits;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * Every client is built here, because the JDK reads the property when the first one is created.
   */
  static HttpClient.Builder client() {
    if (System.getProperty(DISABLED_SCHEMES) == null) {
      System.setProperty(DISABLED_SCHEMES, "");
    }
    return HttpClient.newBuilder();
  }

  /** A client that uses the proxy of the environment, if there is one. */
  static RestClient create(Function<String, String> environment) {
    return new RestClient(
        client(),
        Proxies.of(environment),
        Limits.DEFAULT,
        it -> Thread.sleep(it.toMillis()),
        Clock.systemUTC());
  }

  /**
   * The last response, whatever its status.
   *
   * @throws PullFailed if there is no response
   */
  Response get(URI uri, Token token) {
    HttpRequest request = request(uri, token);
    Duration backOff = Duration.ofSeconds(1);
    for (int attempt = 1; ; attempt++) {
      Response response = send(request);
      Duration wait = response.retryAfter().orElse(backOff);
      boolean last = attempt == limits.attempts() || wait.compareTo(limits.maxPause()) > 0;
      if (last || !response.isRetryable()) {
        return response;
      }
      await(wait);
      backOff = backOff.multipliedBy(2);
    }
  }

  private HttpRequest request(URI uri, Token token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(limits.total())
            .header("Authorization", token.header())
            .header("Accept", "application/json")
            .header("User-Agent", "buddy-ls");
    proxies.authorization(uri).ifPresent(it -> request.header("Proxy-Authorization", it));
    return request.build();
  }

  private void await(Duration length) {
    try {
      pause.take(length);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private Response send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> pending =
        client.sendAsync(request, head -> new BoundedBody(MAX_BODY));
    try {
      // The timeout of the request only covers the headers; this one includes the body.
      HttpResponse<byte[]> whole = pending.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
      return Response.of(whole, clock.instant());
    } catch (TimeoutException e) {
      pending.cancel(true);
      throw new PullFailed(timedOut(request.uri()));
    } catch (InterruptedException e) {
      pending.cancel(true);
      throw interrupted();
    } catch (ExecutionException e) {
      throw new PullFailed(message(e.getCause(), request.uri()));
    }
  }

  private static PullFailed interrupted() {
    Thread.currentThread().interrupt();
    return new PullFailed("Cancelled before Buddy responded.");
  }

  private String timedOut(URI uri) {
    return server(uri) + " did not respond in time. It may be down, or a proxy may be needed.";
  }

  private String message(Throwable e, URI uri) {
    String server = server(uri);
    if (e instanceof BoundedBody.TooLarge) {
      return "The response of " + server + " exceeds the limit of 10 MB.";
    } else if (has(e, UnresolvedAddressException.class)) {
      return "The host name of " + server + " cannot be resolved.";
    } else if (e instanceof ConnectException) {
      return server + " cannot be reached: the connection was refused.";
    } else if (e instanceof HttpTimeoutException) {
      return timedOut(uri);
    } else if (has(e, SSLException.class)) {
      return "The connection to "
          + server
          + " is not secure, so nothing was sent: Java does not trust its certificate."
          + " Add your own certificates to Java's trust store (javax.net.ssl.trustStore).";
    } else if (e instanceof IOException) {
      return "The connection to " + server + " was lost before the response was complete.";
    }
    return "The request to " + server + " failed (" + e.getClass().getSimpleName() + ").";
  }

  private static boolean has(Throwable e, Class<? extends Throwable> type) {
    return Stream.iterate(e, it -> it != null, Throwable::getCause).anyMatch(type::isInstance);
  }

  private String server(URI uri) {
    Optional<URI> proxy = proxies.proxyFor(uri);
    return uri.getHost() + proxy.map(it -> " (through the proxy " + it.getHost() + ")").orElse("");
  }
}

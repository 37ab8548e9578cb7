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
 * Asks a server with GET, again where that may help. Follows no redirects: they could carry the
 * token to somebody else. For one thread.
 */
final class Rest {

  /**
   * How long to wait for what.
   *
   * @param whole from the request to the end of its answer
   * @param attempts how often to ask at most
   * @param patience the longest pause that a server may ask for
   */
  record Limits(Duration connecting, Duration whole, int attempts, Duration patience) {

    static final Limits USUAL =
        new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 3, Duration.ofSeconds(60));
  }

  /** Waits. */
  interface Pause {
    void take(Duration length) throws InterruptedException;
  }

  /** What an answer may hold at most, in bytes. */
  static final int MAX_BODY = 10 * 1024 * 1024;

  /** The JDK refuses to send passwords to proxies on the way to https:// unless told otherwise. */
  private static final String REFUSED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

  private final HttpClient client;
  private final Proxies proxies;
  private final Limits limits;
  private final Pause pause;
  private final Clock clock;

  Rest(HttpClient.Builder client, Proxies proxies, Limits limits, Pause pause, Clock clock) {
    this.client =
        client
            .proxy(proxies)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connecting())
            .build();
    this.proxies = proxies;
    this.limits = limits;
    this.pause = pause;
    this.clock = clock;
  }

  /** Made here alone, as the JDK reads the property with the first client. */
  static HttpClient.Builder client() {
    if (System.getProperty(REFUSED_SCHEMES) == null) {
      System.setProperty(REFUSED_SCHEMES, "");
    }
    return HttpClient.newBuilder();
  }

  /** Over the network, by the proxy of the environment if there is one. */
  static Rest overNetwork(Function<String, String> environment) {
    return new Rest(
        client(),
        Proxies.of(environment),
        Limits.USUAL,
        it -> Thread.sleep(it.toMillis()),
        Clock.systemUTC());
  }

  /**
   * The last answer, whatever its status.
   *
   * @throws PullFailed if there is none
   */
  Answer get(URI uri, Token token) {
    HttpRequest request = request(uri, token);
    Duration backOff = Duration.ofSeconds(1);
    for (int attempt = 1; ; attempt++) {
      Answer answer = send(request);
      Duration wait = answer.retryAfter().orElse(backOff);
      boolean last = attempt == limits.attempts() || wait.compareTo(limits.patience()) > 0;
      if (last || !answer.isWorthAnotherTry()) {
        return answer;
      }
      await(wait);
      backOff = backOff.multipliedBy(2);
    }
  }

  private HttpRequest request(URI uri, Token token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(limits.whole())
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

  private Answer send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, head -> new BoundedBody(MAX_BODY));
    try {
      // The time-out of the request ends with the head of the answer; this one holds for its body.
      HttpResponse<byte[]> whole = response.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
      return Answer.of(whole, clock.instant());
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new PullFailed(tooSlow(request.uri()));
    } catch (InterruptedException e) {
      response.cancel(true);
      throw interrupted();
    } catch (ExecutionException e) {
      throw new PullFailed(explain(e.getCause(), request.uri()));
    }
  }

  private static PullFailed interrupted() {
    Thread.currentThread().interrupt();
    return new PullFailed("Stopped before Buddy answered.");
  }

  private String tooSlow(URI uri) {
    return server(uri) + " gave no answer in time. It is down, or there is a proxy on the way.";
  }

  private String explain(Throwable e, URI uri) {
    String server = server(uri);
    if (e instanceof BoundedBody.TooLarge) {
      return "The answer of " + server + " is larger than the limit of 10 MB.";
    } else if (has(e, UnresolvedAddressException.class)) {
      return "The name of " + server + " is not known on this network.";
    } else if (e instanceof ConnectException) {
      return server + " cannot be reached: it takes no connections.";
    } else if (e instanceof HttpTimeoutException) {
      return tooSlow(uri);
    } else if (has(e, SSLException.class)) {
      return "The connection to "
          + server
          + " is not safe, so nothing was sent: Java does not trust its certificate."
          + " Certificates of one's own belong in Java's trust store (javax.net.ssl.trustStore).";
    } else if (e instanceof IOException) {
      return "The connection to " + server + " broke off before the answer was complete.";
    }
    return "Asking " + server + " failed (" + e.getClass().getSimpleName() + ").";
  }

  private static boolean has(Throwable e, Class<? extends Throwable> type) {
    return Stream.iterate(e, it -> it != null, Throwable::getCause).anyMatch(type::isInstance);
  }

  private String server(URI uri) {
    Optional<URI> proxy = proxies.towards(uri);
    return uri.getHost() + proxy.map(it -> " (by the proxy " + it.getHost() + ")").orElse("");
  }
}

package dev.buddyls.integrations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The way out that the usual environment variables name. What stays on this machine needs none. */
final class Proxies extends ProxySelector {

  private static final List<String> VARIABLES = List.of("https_proxy", "all_proxy", "http_proxy");
  private static final int USUAL_PORT = 80;

  private final Optional<URI> proxy;
  private final List<String> exceptions;

  private Proxies(Optional<URI> proxy, List<String> exceptions) {
    this.proxy = proxy;
    this.exceptions = exceptions;
  }

  /**
   * @param environment the value of a variable, or null
   * @throws PullFailed if a variable names something else than an HTTP proxy
   */
  static Proxies of(Function<String, String> environment) {
    Optional<URI> proxy =
        VARIABLES.stream()
            .flatMap(name -> value(name, environment).map(it -> parse(name, it)).stream())
            .findFirst();
    List<String> exceptions =
        value("no_proxy", environment).stream()
            .flatMap(it -> Stream.of(it.split(",")))
            .map(it -> it.strip().toLowerCase(Locale.ROOT))
            .filter(it -> !it.isEmpty())
            .toList();
    return new Proxies(proxy, exceptions);
  }

  private static Optional<String> value(String name, Function<String, String> environment) {
    return Stream.of(name.toUpperCase(Locale.ROOT), name)
        .flatMap(it -> Stream.ofNullable(environment.apply(it)))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  private static URI parse(String name, String value) {
    try {
      URI uri = URI.create(value.contains("://") ? value : "http://" + value);
      if ("http".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Told below, without the text: it may hold a password.
    }
    String variable = name.toUpperCase(Locale.ROOT);
    throw new PullFailed(
        variable + " names no proxy that buddy-ls can use: it should read like http://host:3128.");
  }

  /** The proxy on the way to an address. */
  Optional<URI> towards(URI uri) {
    boolean direct =
        ApiAddress.isLoopback(uri.getHost())
            || exceptions.stream().anyMatch(it -> isExcepted(uri, it));
    return direct ? Optional.empty() : proxy;
  }

  private static boolean isExcepted(URI uri, String exception) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    String domain = exception.replaceFirst("^\\*?\\.", "");
    return exception.equals("*")
        || host.equals(domain)
        || host.endsWith("." + domain)
        || (host + ":" + uri.getPort()).equals(exception);
  }

  /** What proves to the proxy who asks, if its address holds a name and a password. */
  Optional<String> authorization(URI uri) {
    return towards(uri)
        .map(URI::getUserInfo)
        .map(it -> Base64.getEncoder().encodeToString(it.getBytes(StandardCharsets.UTF_8)))
        .map(it -> "Basic " + it);
  }

  @Override
  public List<Proxy> select(URI uri) {
    return List.of(towards(uri).map(Proxies::address).orElse(Proxy.NO_PROXY));
  }

  private static Proxy address(URI proxy) {
    int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    // The request fails, too, and that is told.
  }
}

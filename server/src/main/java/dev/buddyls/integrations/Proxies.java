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

/** The proxy that the usual environment variables name. Requests to this machine use none. */
final class Proxies extends ProxySelector {

  private static final List<String> VARIABLES = List.of("https_proxy", "all_proxy", "http_proxy");
  private static final int DEFAULT_PORT = 80;

  private final Optional<URI> proxy;
  private final List<String> noProxy;

  private Proxies(Optional<URI> proxy, List<String> noProxy) {
    this.proxy = proxy;
    this.noProxy = noProxy;
  }

  /**
   * @param environment the value of a variable, or null
   * @throws PullFailed if a variable does not name an HTTP proxy
   */
  static Proxies of(Function<String, String> environment) {
    Optional<URI> proxy =
        VARIABLES.stream()
            .flatMap(name -> value(name, environment).map(it -> parse(name, it)).stream())
            .findFirst();
    List<String> noProxy =
        value("no_proxy", environment).stream()
            .flatMap(it -> Stream.of(it.split(",")))
            .map(it -> it.strip().toLowerCase(Locale.ROOT))
            .filter(it -> !it.isEmpty())
            .toList();
    return new Proxies(proxy, noProxy);
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
      // Reported below without the text, which may contain a password.
    }
    String variable = name.toUpperCase(Locale.ROOT);
    throw new PullFailed(
        variable + " is not a valid HTTP proxy. It should look like http://host:3128.");
  }

  /** The proxy for requests to a URL. */
  Optional<URI> proxyFor(URI uri) {
    boolean direct =
        ApiAddress.isLoopback(uri.getHost())
            || noProxy.stream().anyMatch(it -> isExcluded(uri, it));
    return direct ? Optional.empty() : proxy;
  }

  private static boolean isExcluded(URI uri, String pattern) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    String domain = pattern.replaceFirst("^\\*?\\.", "");
    return pattern.equals("*")
        || host.equals(domain)
        || host.endsWith("." + domain)
        || (host + ":" + uri.getPort()).equals(pattern);
  }

  /**
   * The value of {@code Proxy-Authorization}, if the URL of the proxy has a user name and password.
   */
  Optional<String> authorization(URI uri) {
    return proxyFor(uri)
        .map(URI::getUserInfo)
        .map(it -> Base64.getEncoder().encodeToString(it.getBytes(StandardCharsets.UTF_8)))
        .map(it -> "Basic " + it);
  }

  @Override
  public List<Proxy> select(URI uri) {
    return List.of(proxyFor(uri).map(Proxies::address).orElse(Proxy.NO_PROXY));
  }

  private static Proxy address(URI proxy) {
    int port = proxy.getPort() < 0 ? DEFAULT_PORT : proxy.getPort();
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    // The request fails as well, and that is reported.
  }
}

package dev.buddyls.integrations;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The base URL of the REST API of a Buddy installation.
 *
 * @param base absolute, without a trailing slash
 */
public record ApiAddress(URI base) {

  /** A region of Buddy's cloud. */
  public enum Region {
    US("https://api.buddy.works"),
    EU("https://api.eu.buddy.works"),
    AS("https://api.asia.buddy.works");

    private final String base;

    Region(String base) {
      this.base = base;
    }

    /**
     * The region with a name, in upper or lower case.
     *
     * @throws PullFailed if there is no such region
     */
    public static Region of(String name) {
      return Stream.of(values())
          .filter(it -> it.name().equalsIgnoreCase(name.strip()))
          .findFirst()
          .orElseThrow(() -> new PullFailed("The region must be us, eu or as."));
    }

    public ApiAddress address() {
      return new ApiAddress(URI.create(base));
    }
  }

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1]?");

  /**
   * The API of a self-hosted installation.
   *
   * @throws PullFailed if it is not a URL that a token may be sent to
   */
  public static ApiAddress of(String url) {
    URI uri = parse(url.strip());
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (scheme.equals("http") && !isLoopback(uri.getHost())) {
      throw new PullFailed(
          "http:// would send the token in clear text. Use an API URL that starts with https://.");
    }
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw invalid();
    }
    return new ApiAddress(uri);
  }

  private static URI parse(String url) {
    try {
      URI uri = URI.create(url.replaceFirst("/+$", ""));
      boolean plain = uri.getUserInfo() == null && uri.getQuery() == null;
      if (uri.getHost() != null && plain && uri.getFragment() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Reported below without the text, which may contain a password.
    }
    throw invalid();
  }

  private static PullFailed invalid() {
    return new PullFailed(
        "This is not a valid API URL. It should look like https://buddy.example.com/api.");
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** The host, for messages. */
  String host() {
    return base.getHost();
  }

  /** The URL of a path below the base; the segments are percent-encoded. */
  URI at(String... segments) {
    StringBuilder path = new StringBuilder(base.toString());
    for (String segment : segments) {
      String encoded = URLEncoder.encode(segment, StandardCharsets.UTF_8);
      path.append('/').append(encoded.replace("+", "%20"));
    }
    return URI.create(path.toString());
  }

  /** Whether a URL has the same origin, so that the token may be sent there, too. */
  boolean isSameOrigin(URI other) {
    return base.getScheme().equalsIgnoreCase(other.getScheme())
        && base.getHost().equalsIgnoreCase(other.getHost())
        && base.getPort() == other.getPort();
  }
}

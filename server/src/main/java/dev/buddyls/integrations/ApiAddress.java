package dev.buddyls.integrations;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the REST API of a Buddy installation is.
 *
 * @param base absolute, without a slash at its end
 */
public record ApiAddress(URI base) {

  /** Where Buddy's own cloud is. */
  public enum Region {
    US("https://api.buddy.works"),
    EU("https://api.eu.buddy.works"),
    AS("https://api.asia.buddy.works");

    private final String base;

    Region(String base) {
      this.base = base;
    }

    /**
     * The region of a name in any case.
     *
     * @throws PullFailed if there is none
     */
    public static Region of(String name) {
      return Stream.of(values())
          .filter(it -> it.name().equalsIgnoreCase(name.strip()))
          .findFirst()
          .orElseThrow(() -> new PullFailed("The regions of Buddy's cloud are us, eu and as."));
    }

    public ApiAddress address() {
      return new ApiAddress(URI.create(base));
    }
  }

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1]?");

  /**
   * The API of an installation of one's own.
   *
   * @throws PullFailed if nothing secret may be sent there
   */
  public static ApiAddress of(String url) {
    URI uri = parse(url.strip());
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (scheme.equals("http") && !isLoopback(uri.getHost())) {
      throw new PullFailed(
          "http:// would send the token in clear text: the address of the API has to begin with"
              + " https://.");
    }
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw notOne();
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
      // Told below, without the text: it may hold a password.
    }
    throw notOne();
  }

  private static PullFailed notOne() {
    return new PullFailed(
        "This is not a valid address of an API: it should read like https://buddy.example.com/api.");
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** The host, for messages. */
  String host() {
    return base.getHost();
  }

  /** The address of something below the base, whatever characters the segments of its path hold. */
  URI at(String... segments) {
    StringBuilder path = new StringBuilder(base.toString());
    for (String segment : segments) {
      String encoded = URLEncoder.encode(segment, StandardCharsets.UTF_8);
      path.append('/').append(encoded.replace("+", "%20"));
    }
    return URI.create(path.toString());
  }

  /** Whether the same server speaks there: what it may be told, it may be told there. */
  boolean isOrigin(URI other) {
    return base.getScheme().equalsIgnoreCase(other.getScheme())
        && base.getHost().equalsIgnoreCase(other.getHost())
        && base.getPort() == other.getPort();
  }
}

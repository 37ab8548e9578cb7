package dev.buddyls.integrations;

import java.time.Duration;

/** Messages for HTTP error statuses: what went wrong, and what to do. */
final class HttpErrors {

  private static final int UNAUTHORIZED = 401;
  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

  private HttpErrors() {}

  static String message(Response response, String host, String workspace) {
    return switch (response.status()) {
      case UNAUTHORIZED ->
          host
              + " does not accept the token: it is mistyped, has expired, or belongs to another"
              + " region. Create one in your Buddy profile under Personal access tokens, with the"
              + " scope INTEGRATION_READ (INTEGRATION_INFO in older installations).";
      case Response.FORBIDDEN ->
          "The token is not allowed to list integrations: it needs the scope INTEGRATION_READ"
              + " (INTEGRATION_INFO in older installations), and the settings of the workspace `"
              + workspace
              + "` must allow API access.";
      case Response.NOT_FOUND ->
          host
              + " has no workspace `"
              + workspace
              + "` that this token can access. Use the workspace's URL name (acme in"
              + " https://app.buddy.works/acme), and check the region.";
      case Response.TOO_MANY_REQUESTS ->
          host + " limits the number of requests. Try again " + when(response);
      case PROXY_AUTHENTICATION_REQUIRED ->
          "The proxy requires a user name and password. Add them to HTTPS_PROXY, as in"
              + " http://name:password@host:3128.";
      default -> other(response, host);
    };
  }

  private static String when(Response response) {
    return response.retryAfter().map(it -> "in " + words(it) + ".").orElse("later.");
  }

  private static String words(Duration length) {
    long minutes = length.plusSeconds(59).toMinutes();
    return length.toMinutes() > 1
        ? minutes + " minutes"
        : Math.max(2, length.toSeconds()) + " seconds";
  }

  private static String other(Response response, String host) {
    if (response.isRetryable()) {
      return host + " keeps failing (HTTP " + response.status() + "). Try again later.";
    }
    String failure = host + " responds with HTTP " + response.status();
    return response
        .redirect()
        .map(it -> it.getScheme() + "://" + it.getAuthority() + it.getPath())
        .map(
            it -> failure + ", a redirect to " + it + ". It is not followed, to protect the token.")
        .orElse(failure + ". Check the API URL.");
  }
}

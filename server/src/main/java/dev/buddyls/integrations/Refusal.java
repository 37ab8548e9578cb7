package dev.buddyls.integrations;

import java.time.Duration;

/** Why a server does not say what it was asked for, and what to do, in a sentence or two. */
final class Refusal {

  private static final int UNAUTHORIZED = 401;
  private static final int PROXY_PASSWORD = 407;

  private Refusal() {}

  static String explain(Answer answer, String host, String workspace) {
    return switch (answer.status()) {
      case UNAUTHORIZED ->
          host
              + " does not accept the token: it is mistyped, has expired, or is one of another"
              + " region. Make one in Buddy under Personal access tokens in your profile, with the"
              + " scope INTEGRATION_READ (in older installations INTEGRATION_INFO).";
      case Answer.FORBIDDEN ->
          "The token may not list integrations: it needs the scope INTEGRATION_READ (in older"
              + " installations INTEGRATION_INFO), and the settings of the workspace `"
              + workspace
              + "` have to allow the API.";
      case Answer.NOT_FOUND ->
          host
              + " knows no workspace `"
              + workspace
              + "`, or does not show it to this token. Write the word that stands behind the host"
              + " in the addresses of Buddy's pages, and mind the region.";
      case Answer.TOO_MANY -> host + " takes no more requests for now. Try again " + when(answer);
      case PROXY_PASSWORD ->
          "The proxy wants a name and a password: HTTPS_PROXY may hold them, as in"
              + " http://name:password@host:3128.";
      default -> other(answer, host);
    };
  }

  private static String when(Answer answer) {
    return answer.retryAfter().map(it -> "in " + words(it) + ".").orElse("later.");
  }

  private static String words(Duration length) {
    long minutes = length.plusSeconds(59).toMinutes();
    return length.toMinutes() > 1
        ? minutes + " minutes"
        : Math.max(2, length.toSeconds()) + " seconds";
  }

  private static String other(Answer answer, String host) {
    String status = host + " answers with status " + answer.status();
    if (answer.isWorthAnotherTry()) {
      return status + ", again and again. The fault is on its side: try later.";
    }
    return answer
        .elsewhere()
        .map(it -> it.getScheme() + "://" + it.getAuthority() + it.getPath())
        .map(
            it ->
                status
                    + " and sends us to "
                    + it
                    + ". buddy-ls does not follow: the token could get into other hands.")
        .orElse(status + ". Is it the address of Buddy's API?");
  }
}

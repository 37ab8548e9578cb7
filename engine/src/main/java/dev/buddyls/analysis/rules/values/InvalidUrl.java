package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address that cannot be opened. Addresses without a scheme are left alone. */
final class InvalidUrl extends FormatRule {

  private static final Pattern URL =
      Pattern.compile("(?<scheme>[A-Za-z]+)(?<between>[:;]/*|//+)(?<rest>[^/:\\d].*)");
  private static final List<String> WEB = List.of("http", "https");
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "ws", "wss", "ssh", "git", "ftp", "ftps", "sftp", "file", "s3", "gs");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.URL);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    String url = Whitespace.strip(scalar.value());
    if (!scalar.blockStyle()) {
      corrected(url)
          .filter(it -> !it.equals(url))
          .ifPresent(
              it ->
                  report.accept(
                      warning(
                              scalar.range(),
                              "`%s` is not a valid address. Did you mean `%s`?".formatted(url, it))
                          .fix(Fix.change(scalar, it))));
    }
  }

  private static Optional<String> corrected(String url) {
    String joined = url.replaceAll("\\s+", "%20");
    Matcher parts = URL.matcher(joined);
    if (!parts.matches()) {
      return Optional.of(joined);
    }
    String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    String between = parts.group("between");
    boolean misspelt = between.equals("://") && !SCHEMES.contains(scheme);
    return misspelt || WEB.contains(scheme) && !between.equals("://")
        ? Nearest.to(scheme, WEB).map(it -> it + "://" + parts.group("rest"))
        : Optional.of(joined);
  }
}

package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A path in a container that does not begin at its root. */
final class RelativePath extends FormatRule {

  private static final String HOME = "~/";
  private static final Pattern HERE = Pattern.compile("^(\\./+)+");
  private static final Pattern UP = Pattern.compile("\\.\\.?(/.*)?");
  private static final Pattern ELSEWHERE = Pattern.compile("~.*|[A-Za-z]:.*|\\\\.*");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.CONTAINER_PATH, Format.CACHED_PATH);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    String path = scalar.value();
    String key = value.property().key();
    boolean cached = value.type().takes(Format.CACHED_PATH);
    if (path.startsWith("/") || !cached && ELSEWHERE.matcher(path).matches()) {
      return;
    }
    String message =
        "`%s` does not start with `/`: `%s` takes an absolute path in the container."
            .formatted(path, key);
    Finding finding = cached ? error(scalar.range(), message) : warning(scalar.range(), message);
    report.accept(finding.fix(absolute(value, path).map(it -> Fix.change(scalar, it))));
  }

  /** Where the path leads from the directory that the commands start in. */
  private static Optional<String> absolute(TypedValue value, String path) {
    if (path.startsWith(HOME)) {
      return Optional.of("/root/" + path.substring(HOME.length()));
    }
    String below = HERE.matcher(path).replaceFirst("");
    if (below.isEmpty() || UP.matcher(below).matches() || ELSEWHERE.matcher(below).matches()) {
      return Optional.empty();
    }
    String start =
        value
            .owner()
            .text("working_directory")
            .filter(it -> it.startsWith("/") && value.type().takes(Format.CACHED_PATH))
            .orElse("");
    return Optional.of(start.replaceFirst("/+$", "") + "/" + below);
  }
}

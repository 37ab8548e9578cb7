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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ref that no repository can have. Wildcards are fine; so is what is in parentheses. */
final class InvalidRef extends FormatRule {

  private static final List<String> KEYWORDS = List.of(":default", ":context");
  private static final List<String> KINDS = List.of("heads", "tags", "pull");
  private static final Set<String> OTHER_KINDS =
      Set.of("remotes", "notes", "changes", "merge-requests", "merge", "replace", "for");

  private static final Pattern REFUSED =
      Pattern.compile("\\s+|[~^:\\\\\\x00-\\x1f\\x7f]|\\.\\.+|@\\{|//+|/$|\\.lock$");
  private static final Pattern FULL = Pattern.compile("(refs?)/([^/*]+)(/.+)");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.REF, Format.BRANCH);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    String ref = scalar.value();
    if (isPattern(ref) || KEYWORDS.contains(ref)) {
      return;
    }
    Optional<String> meant = ref.startsWith(":") ? Nearest.to(ref, KEYWORDS) : kind(ref);
    if (meant.isPresent()) {
      report.accept(
          warning(
                  scalar.range(),
                  "`%s` is not a ref. Did you mean `%s`?".formatted(ref, meant.get()))
              .fix(Fix.change(scalar, meant.get())));
      return;
    }
    Matcher refused = REFUSED.matcher(ref);
    if (refused.find()) {
      report.accept(
          warning(
              scalar.part(refused.start(), refused.end()),
              "Git does not allow %s in the name of a branch or tag."
                  .formatted(describe(refused.group()))));
    }
  }

  /** A regular expression, which has rules of its own. */
  private static boolean isPattern(String ref) {
    return ref.contains("(");
  }

  /** The ref with {@code refs} and what follows spelt right, if they are not. */
  private static Optional<String> kind(String ref) {
    Matcher full = FULL.matcher(ref);
    if (!full.matches() || OTHER_KINDS.contains(full.group(2))) {
      return Optional.empty();
    }
    return Nearest.to(full.group(2), KINDS)
        .map(it -> "refs/" + it + full.group(3))
        .filter(it -> !it.equals(ref));
  }

  private static String describe(String refused) {
    if (Whitespace.isBlank(refused)) {
      return "space";
    }
    return refused.equals("/") ? "`/` at the end" : "`" + refused + "`";
  }
}

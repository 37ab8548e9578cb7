package dev.buddyls.ide.hover;

import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ref as files name it.
 *
 * @param kind what kind of ref it names
 * @param name the name without the prefix; {@code *} stands for any text
 */
record RefPattern(RefKind kind, String name) {

  private static final Pattern NO_REF = Pattern.compile("[()|\\[\\]\\\\^?\\s]");

  enum RefKind {
    BRANCH("refs/heads/", "branch", "branches"),
    TAG("refs/tags/", "tag", "tags"),
    PULL_REQUEST("refs/pull/", "pull request", "pull requests"),
    ANY("refs/", "branch, tag or pull request", "branches, tags and pull requests");

    private final String prefix;
    private final String one;
    private final String many;

    RefKind(String prefix, String one, String many) {
      this.prefix = prefix;
      this.one = one;
      this.many = many;
    }
  }

  /** A ref with or without its prefix; without one it is of {@code kind}. */
  static RefPattern of(String written, RefKind kind) {
    for (RefKind it : List.of(RefKind.BRANCH, RefKind.TAG, RefKind.PULL_REQUEST)) {
      if (written.startsWith(it.prefix)) {
        return new RefPattern(it, written.substring(it.prefix.length()));
      }
    }
    return new RefPattern(kind, written);
  }

  /** What it stands for, as a sentence; empty if it is not a ref, such as a regular expression. */
  Optional<String> words() {
    if (Whitespace.isBlank(name) || NO_REF.matcher(name).find()) {
      return Optional.empty();
    } else if (name.startsWith(":")) {
      return special();
    } else if (name.equals("*")) {
      return Optional.of("Every " + kind.one + ".");
    } else if (!name.contains("*")) {
      return Optional.of("The " + kind.one + " " + Markdown.code(name) + ".");
    }
    return Optional.of(capital(kind.many) + " whose name " + pattern() + ".");
  }

  private Optional<String> special() {
    return switch (name) {
      case ":default" -> Optional.of("The default branch of the repository.");
      case ":context" -> Optional.of("The pipeline's own `refs`.");
      default -> Optional.empty();
    };
  }

  private String pattern() {
    int star = name.indexOf('*');
    String start = name.substring(0, star);
    String end = name.substring(star + 1);
    if (end.contains("*")) {
      return "matches " + Markdown.code(name) + ", where `*` is any text";
    } else if (start.isEmpty()) {
      return "ends with " + Markdown.code(end);
    }
    String starts = "starts with " + Markdown.code(start);
    return end.isEmpty() ? starts : starts + " and ends with " + Markdown.code(end);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Short names of those of the repository's refs that it means. */
  List<String> matches(List<String> refs) {
    Pattern names = regex();
    return refs.stream()
        .filter(it -> kind == RefKind.ANY || it.startsWith(kind.prefix))
        .map(it -> it.replaceFirst("refs/(?:heads|tags|pull)/", ""))
        .filter(it -> names.matcher(it).matches())
        .toList();
  }

  /**
   * Never goes back behind a part that it has found, so that many stars take no longer than one.
   */
  private Pattern regex() {
    List<String> parts = Stream.of(name.split("\\*", -1)).map(Pattern::quote).toList();
    String end = parts.size() > 1 ? ".*" + parts.get(parts.size() - 1) : "";
    return Pattern.compile(
        parts.stream()
            .skip(1)
            .limit(Math.max(0, parts.size() - 2))
            .map(it -> "(?>.*?" + it + ")")
            .collect(Collectors.joining("", parts.get(0), end)));
  }

  boolean isPattern() {
    return name.contains("*");
  }
}

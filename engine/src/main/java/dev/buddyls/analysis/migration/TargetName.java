package dev.buddyls.analysis.migration;

import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The identifier of a target that is made from an action, if none was chosen. */
final class TargetName {

  /** The keys of an action that say where its server is, or its repository. */
  static final List<String> ADDRESSES = List.of("host", "push_url");

  private static final Pattern REPOSITORY = Pattern.compile("^.*/([^/]+?)(?:\\.git)?/?$");

  private TargetName() {}

  /**
   * An identifier such as {@code shop_example_com}, or {@code t_10_0_0_1}, as it has to begin with
   * a letter. An action whose server earlier ones log in to, too, has a number at its end: no other
   * target of the pipeline has the same identifier, in whatever order its actions are rewritten.
   */
  static String of(TypedObject action) {
    Optional<Node.Mapping> pipeline = action.parent().map(TypedObject::mapping);
    List<Node.Mapping> actions = pipeline.stream().flatMap(it -> items(it, "actions")).toList();
    Set<String> taken =
        Stream.concat(pipeline.stream(), actions.stream())
            .flatMap(it -> items(it, "targets"))
            .flatMap(it -> it.text("target").stream())
            .collect(Collectors.toSet());
    String name = made(action.mapping()).orElseThrow();
    long earlier =
        actions.stream()
            .takeWhile(it -> it != action.mapping())
            .filter(it -> made(it).filter(name::equals).isPresent())
            .count();
    return IntStream.iterate(1, it -> it + 1)
        .mapToObj(it -> it == 1 ? name : name + "_" + it)
        .filter(it -> !taken.contains(it))
        .skip(earlier)
        .findFirst()
        .orElseThrow();
  }

  /** Whether an action has a server of its own: its identifier must differ from all others. */
  static boolean isMade(TypedObject object) {
    return object.is(ObjectKind.ACTION) && made(object.mapping()).isPresent();
  }

  private static Stream<Node.Mapping> items(Node.Mapping mapping, String key) {
    return mapping
        .entry(key)
        .map(Node.Entry::value)
        .filter(Node.Sequence.class::isInstance)
        .stream()
        .flatMap(it -> ((Node.Sequence) it).items().stream())
        .map(Node.Item::value)
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast);
  }

  /** The words of the address of an action that logs in to a server. */
  private static Optional<String> made(Node.Mapping action) {
    return ADDRESSES.stream()
        .flatMap(it -> action.entry(it).stream())
        .filter(it -> action.text("type").filter(InlineTarget.TARGETS::containsKey).isPresent())
        .map(Node.Entry::value)
        .flatMap(it -> Node.text(it).map(text -> Placeholders.isEncrypted(it) ? "" : text).stream())
        .map(TargetName::words)
        .findFirst();
  }

  private static String words(String address) {
    String words =
        REPOSITORY
            .matcher(address)
            .replaceFirst("$1")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    if (words.isEmpty()) {
      return "server";
    }
    return Character.isDigit(words.charAt(0)) ? "t_" + words : words;
  }
}

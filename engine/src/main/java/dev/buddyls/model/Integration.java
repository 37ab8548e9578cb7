package dev.buddyls.model;

import dev.buddyls.syntax.Node;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stored access to another service, as a project's file describes it. There are no secrets in it.
 *
 * @param identifier the name by which newer pipelines refer to it
 * @param id the hash that Buddy gave it; any pipeline may refer to it
 * @param type constant of its kind, such as {@code AMAZON}
 * @param scope who may use it; a constant of the current or an older generation
 * @param project the project to which the scope limits it
 * @param environment the environment to which the scope limits it
 * @param permittedFor people, groups and pipelines that may use it, in words
 */
public record Integration(
    Optional<String> identifier,
    Optional<String> id,
    Optional<String> name,
    Optional<String> type,
    Optional<String> scope,
    Optional<String> project,
    Optional<String> environment,
    List<String> permittedFor) {

  /** What an action without an integration refers to. */
  static final String NONE = "NONE";

  /** Ids are opaque; these are the forms that real files and Buddy's documentation show. */
  private static final Pattern ID =
      Pattern.compile("(?=.*\\d)[0-9a-f]{24,25}|(?=.*[a-z])(?=.*[A-Z0-9])[0-9A-Za-z]{26}");

  /** What an entry of the list says. */
  public static Integration of(TypedObject object) {
    return new Integration(
        word(object, "identifier"),
        word(object, "id"),
        word(object, "name"),
        word(object, "type"),
        word(object, "scope"),
        word(object, "project"),
        word(object, "environment"),
        words(object, "permitted_for"));
  }

  private static Optional<String> word(TypedObject object, String key) {
    return object.text(key).filter(it -> !Whitespace.isBlank(it));
  }

  private static List<String> words(TypedObject object, String key) {
    return object
        .mapping()
        .entry(key)
        .map(Node.Entry::value)
        .filter(Node.Sequence.class::isInstance)
        .map(it -> ((Node.Sequence) it).items())
        .orElse(List.of())
        .stream()
        .flatMap(it -> Node.text(it.value()).stream())
        .toList();
  }

  /** Whether a word looks like an id, and not like a chosen identifier. */
  public static boolean isId(String word) {
    return ID.matcher(word).matches();
  }

  /** The words by which pipelines can refer to it. */
  public Set<String> words() {
    return Stream.of(identifier, id).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Whether a pipeline that refers to {@code word} gets this one. */
  public boolean isCalled(String word) {
    return identifier.equals(Optional.of(word)) || id.equals(Optional.of(word));
  }

  /** The best word to refer to it by. */
  public Optional<String> word() {
    return identifier.or(() -> id);
  }

  /** By what people know it best. */
  public String title() {
    return name.or(() -> identifier).or(() -> id).orElse("(no name)");
  }
}

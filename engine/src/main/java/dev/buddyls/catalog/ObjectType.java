package dev.buddyls.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping of the format.
 *
 * @param name its name in the catalogue; an action's is {@code Action}
 * @param title for people, such as {@code Pipeline} or {@code BUILD action}
 * @param doc Markdown
 * @param link path of its page below the vendor's site
 * @param properties by key, the most wanted first; unmodifiable
 * @param deprecated whether it is an action of an old type
 * @param closed whether all its keys are known, so that another one is a mistake
 * @param conflicts keys that say the same as others, the gravest first
 * @param templates usual forms of it, if they are more than its required keys
 */
public record ObjectType(
    String name,
    String title,
    String doc,
    Optional<String> link,
    Map<String, Property> properties,
    boolean deprecated,
    boolean closed,
    Optional<String> example,
    Naming naming,
    List<KeyConflict> conflicts,
    List<ObjectTemplate> templates) {

  /** Which of the objects it is that the code knows by name. */
  public ObjectKind kind() {
    return ObjectKind.named(name);
  }

  public boolean is(ObjectKind kind) {
    return kind() == kind;
  }

  public Optional<Property> property(String key) {
    return Optional.ofNullable(properties.get(key));
  }

  /** The title with its article, such as {@code the AMAZON_S3 action}. */
  public String inSentence() {
    return Words.withArticle(title);
  }
}

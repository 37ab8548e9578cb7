package dev.buddyls.model;

import dev.buddyls.syntax.Node;
import java.util.regex.Pattern;

/** Values that are known only when a pipeline runs, or only to Buddy. */
public final class Placeholders {

  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_{(]");

  private Placeholders() {}

  /**
   * Whether nothing can be said about a value: it holds a variable or a template parameter, or it
   * is encrypted, aliased, or broken.
   */
  public static boolean isOpaque(Node node) {
    if (node instanceof Node.Alias || node instanceof Node.Broken) {
      return true;
    }
    return node.properties().tag().isPresent()
        || node instanceof Node.Scalar scalar && isOpaque(scalar.value());
  }

  /** Whether a value is one that Buddy has encrypted; only Buddy can read it. */
  public static boolean isEncrypted(Node node) {
    return node.properties().tag().filter(it -> it.name().equals("!encrypted")).isPresent()
        || Node.text(node).filter(Placeholders::isEncrypted).isPresent();
  }

  private static boolean isEncrypted(String text) {
    return text.startsWith("secure!") || text.startsWith("!encrypted");
  }

  /** Whether nothing can be said about the text of a scalar. */
  public static boolean isOpaque(String text) {
    return text.startsWith("!")
        || isEncrypted(text)
        || text.contains("!{")
        || text.indexOf('$') >= 0 && VARIABLE.matcher(text).find();
  }
}

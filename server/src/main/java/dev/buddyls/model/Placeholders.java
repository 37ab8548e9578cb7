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

  /** The same for the text of a scalar. */
  public static boolean isOpaque(String text) {
    return text.startsWith("!")
        || text.startsWith("secure!")
        || text.contains("!{")
        || text.indexOf('$') >= 0 && VARIABLE.matcher(text).find();
  }
}

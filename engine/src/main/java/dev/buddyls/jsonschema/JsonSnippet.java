package dev.buddyls.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.catalog.ActionType;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.Whitespace;
import java.util.Optional;

/**
 * The example of an action as a snippet for editors. Its body is an object: editors indent that
 * themselves, and put a dash before it where one is missing.
 */
final class JsonSnippet {

  private final String text;

  private JsonSnippet(String text) {
    this.text = text;
  }

  /** A snippet with the type's constant as its label, if the type has an example. */
  static Optional<JsonObject> of(ActionType action) {
    return action.example().flatMap(JsonSnippet::body).map(body -> snippet(action, body));
  }

  private static JsonObject snippet(ActionType action, JsonElement body) {
    JsonObject snippet = JsonSchema.text("label", action.type());
    snippet.addProperty("markdownDescription", action.summary().summary());
    snippet.add("body", body);
    return snippet;
  }

  private static Optional<JsonElement> body(String example) {
    SyntaxTree tree = SyntaxTree.parse(new SourceText("example", 0, example));
    return tree.chunks().stream()
        .filter(it -> it.chunk().root() instanceof Node.Sequence)
        .findFirst()
        .map(
            it -> {
              Node.Sequence list = (Node.Sequence) it.chunk().root();
              return new JsonSnippet(it.chunk().text()).json(list.items().get(0).value(), 1);
            });
  }

  private JsonElement json(Node node, int depth) {
    if (node instanceof Node.Mapping mapping) {
      JsonObject object = new JsonObject();
      mapping
          .entries()
          .forEach(it -> object.add(it.key().range().of(text), json(it.value(), depth + 1)));
      return object;
    } else if (node instanceof Node.Sequence list) {
      JsonArray array = new JsonArray();
      list.items().forEach(it -> array.add(json(it.value(), depth + 1)));
      return array;
    }
    return new JsonPrimitive(raw(node, depth));
  }

  /** A value as it is written; the circumflex keeps editors from adding quotes. */
  private String raw(Node node, int depth) {
    String written = node.range().of(text);
    boolean chunk = node instanceof Node.Scalar scalar && scalar.blockStyle();
    String value = chunk ? indented((Node.Scalar) node, written, depth) : written;
    String escaped = value.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    boolean word = escaped.matches("[A-Za-z][^\\n]*") && !escaped.matches("true|false");
    return word ? escaped : "^" + escaped;
  }

  /** Deep enough wherever the snippet goes: a block of text may be indented more than needed. */
  private static String indented(Node.Scalar scalar, String written, int depth) {
    String header = written.substring(0, LineEnds.end(written, 0));
    StringBuilder text = new StringBuilder(header);
    for (String line : Whitespace.stripTrailing(scalar.value()).split("\n")) {
      text.append("\n").append(" ".repeat(2 * depth + 2)).append(line);
    }
    return text.toString();
  }
}

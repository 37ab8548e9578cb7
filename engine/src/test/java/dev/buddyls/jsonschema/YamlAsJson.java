package dev.buddyls.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * YAML as the tools see it that apply JSON Schemas: aliases are resolved, numbers and flags are no
 * texts. What has a tag of its own becomes the text that it is written as.
 */
final class YamlAsJson {

  private YamlAsJson() {}

  /**
   * The documents of a text.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML
   */
  static List<JsonElement> documents(String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();
    Iterable<Node> nodes = new Compose(settings).composeAllFromString(text);
    return StreamSupport.stream(nodes.spliterator(), false).map(YamlAsJson::json).toList();
  }

  private static JsonElement json(Node node) {
    if (!node.getTag().getValue().startsWith(Tag.PREFIX)) {
      return new JsonPrimitive(node.getTag().getValue() + " " + text(node));
    } else if (node instanceof MappingNode mapping) {
      JsonObject object = new JsonObject();
      mapping.getValue().forEach(it -> object.add(text(it.getKeyNode()), json(it.getValueNode())));
      return object;
    } else if (node instanceof SequenceNode list) {
      JsonArray array = new JsonArray();
      list.getValue().forEach(it -> array.add(json(it)));
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static JsonElement scalar(ScalarNode node) {
    String text = node.getValue();
    if (node.getTag().equals(Tag.NULL)) {
      return JsonNull.INSTANCE;
    } else if (node.getTag().equals(Tag.BOOL)) {
      return new JsonPrimitive(Boolean.parseBoolean(text));
    }
    boolean number = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
    return number && text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")
        ? new JsonPrimitive(new BigDecimal(text))
        : new JsonPrimitive(text);
  }
}

package dev.buddyls.ide.hover;

import dev.buddyls.analysis.rules.secrets.KnownSecrets;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys that characterise an action, with their values; no secrets. */
final class KeySummary {

  private static final int KEYS_SHOWN = 6;
  private static final int ITEMS_SHOWN = 3;
  private static final int LINES_SHOWN = 5;
  private static final int LONGEST = 60;

  /** Optional keys of these formats say where things come from and go. */
  private static final List<Format> TELLING =
      List.of(
          Format.PATH,
          Format.REMOTE_PATH,
          Format.IMAGE,
          Format.IMAGE_TAG,
          Format.HOST,
          Format.URL,
          Format.BRANCH,
          Format.COMMAND,
          Format.INTEGRATION,
          Format.PIPELINE_NAME,
          Format.PROJECT_NAME,
          Format.TARGET_NAME);

  private KeySummary() {}

  /** A list of the most useful ones and the first commands; empty if there are none. */
  static String of(TypedObject action, ObjectType common) {
    List<String> lines = new ArrayList<>();
    String commands = "";
    for (Property key : action.type().properties().values()) {
      Optional<Node> value =
          action
              .mapping()
              .entry(key.key())
              .map(Node.Entry::value)
              .filter(it -> isTelling(key, it, common));
      if (value.isEmpty()) {
        continue;
      }
      if (!takes(key, Format.COMMAND)) {
        value(value.get()).ifPresent(it -> lines.add("- `" + key.key() + "`: " + it));
      } else if (commands.isEmpty()) {
        commands = commands(value.get());
      }
    }
    if (lines.size() > KEYS_SHOWN) {
      lines.subList(KEYS_SHOWN, lines.size()).clear();
      lines.add("- …");
    }
    return Markdown.paragraphs(List.of(String.join("\n", lines), commands));
  }

  private static boolean isTelling(Property key, Node value, ObjectType common) {
    return common.property(key.key()).isEmpty()
        && (key.required().required() || TELLING.stream().anyMatch(it -> takes(key, it)))
        && !BlankValue.is(value)
        && !holdsSecret(key)
        && !Placeholders.isEncrypted(value)
        && Node.text(value).filter(it -> isUsual(key, it) || isSecret(it)).isEmpty();
  }

  private static boolean isUsual(Property key, String text) {
    return key.defaultValue().filter(text::equals).isPresent();
  }

  private static boolean isSecret(String text) {
    return !KnownSecrets.in(text).isEmpty();
  }

  private static boolean holdsSecret(Property key) {
    return Arrays.stream(Format.values()).anyMatch(it -> it.isSecret() && takes(key, it));
  }

  private static boolean takes(Property key, Format format) {
    return key.type().alternatives().stream()
        .anyMatch(it -> (it instanceof ValueType.ListOf list ? list.item() : it).takes(format));
  }

  private static Optional<String> value(Node value) {
    if (value instanceof Node.Sequence list) {
      List<String> items =
          list.items().stream().flatMap(it -> Node.text(it.value()).stream()).toList();
      return items.isEmpty() ? Optional.empty() : Optional.of(items(items));
    }
    return Node.text(value).map(KeySummary::item);
  }

  private static String items(List<String> items) {
    List<String> shown = items.stream().limit(ITEMS_SHOWN).map(KeySummary::item).toList();
    int more = items.size() - shown.size();
    return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
  }

  private static String item(String text) {
    return Markdown.code(Markdown.shortened(text, LONGEST));
  }

  private static String commands(Node value) {
    List<Node> commands =
        value instanceof Node.Sequence list
            ? list.items().stream().map(Node.Item::value).toList()
            : List.of(value);
    List<String> lines =
        commands.stream()
            .flatMap(it -> Node.text(it).stream())
            .flatMap(it -> LineEnds.lines(it).stream())
            .toList();
    String shown = String.join("\n", lines.subList(0, Math.min(LINES_SHOWN, lines.size())));
    return lines.isEmpty() || isSecret(shown)
        ? ""
        : Markdown.fenced("sh", lines.size() > LINES_SHOWN ? shown + "\n…" : shown);
  }
}

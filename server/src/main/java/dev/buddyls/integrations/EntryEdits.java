package dev.buddyls.integrations;

import dev.buddyls.model.Integration;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.Quoting;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The edits that update one entry of the list, value by value. */
final class EntryEdits {

  private final Node.Mapping entry;
  private final String text;
  private final List<TextEdit> edits = new ArrayList<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  /**
   * @param text the text of the chunk that contains the entry
   */
  EntryEdits(Node.Mapping entry, String text) {
    this.entry = entry;
    this.text = text;
  }

  /** The edits, relative to the chunk, that make the entry match what Buddy returned. */
  List<TextEdit> towards(Integration fetched) {
    value("identifier", fetched.identifier());
    value("id", fetched.id());
    value("name", fetched.name());
    value("type", fetched.type());
    value("scope", fetched.scope());
    value("project", fetched.project());
    if (fetched.scope().isPresent() && fetched.project().isEmpty()) {
      entry.entry("project").ifPresent(this::remove);
    }
    insertMissing();
    return edits;
  }

  private void value(String key, Optional<String> fetched) {
    if (fetched.isEmpty()) {
      return;
    }
    String written =
        key.equals("id")
            ? Quoting.doubleQuoted(fetched.get())
            : IntegrationsFile.scalar(fetched.get());
    Optional<Node> value = entry.entry(key).map(Node.Entry::value);
    if (value.isEmpty()) {
      missing.put(key, written);
    } else if (value.get() instanceof Node.Scalar scalar) {
      if (!scalar.value().equals(fetched.get()) && !scalar.blockStyle()) {
        edits.add(new TextEdit(scalar.range(), written));
      }
    } else if (value.get() instanceof Node.Missing missingValue) {
      edits.add(new TextEdit(missingValue.range(), " " + written));
    }
  }

  private void remove(Node.Entry stale) {
    int start = LineEnds.start(text, stale.range().start());
    boolean ownLine = text.substring(start, stale.range().start()).isBlank();
    if (ownLine && !entry.flow()) {
      int end = LineEnds.next(text, stale.range().end());
      edits.add(new TextEdit(new TextRange(start, end), ""));
    }
  }

  /** Inserts the missing keys after the last single-line value and the comment on its line. */
  private void insertMissing() {
    Optional<Node.Entry> last =
        entry.entries().stream()
            .filter(it -> it.value() instanceof Node.Scalar value && !value.blockStyle())
            .filter(it -> !it.isKey("project"))
            .reduce((before, it) -> it);
    if (missing.isEmpty() || last.isEmpty()) {
      return;
    }
    StringBuilder added = new StringBuilder();
    int column = LineEnds.column(text, last.get().range().start());
    String before = entry.flow() ? ", " : LineEnds.of(text) + " ".repeat(column);
    missing.forEach((key, value) -> added.append(before + key + ": " + value));
    int end = last.get().range().end();
    edits.add(TextEdit.insert(entry.flow() ? end : LineEnds.end(text, end), added.toString()));
  }
}

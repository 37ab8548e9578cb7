package dev.buddyls.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.ide.completion.Snippet;
import dev.buddyls.model.Name;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Map;

/** Converts edits and the result of {@code prepareRename} to the protocol's JSON. */
public final class EditJson {

  private EditJson() {}

  static JsonObject of(TextEdit edit, LineIndex lines) {
    JsonObject json = new JsonObject();
    json.add("range", RangeJson.range(edit.range(), lines));
    json.addProperty("newText", edit.newText());
    return json;
  }

  /** A {@code WorkspaceEdit} of several files. */
  public static JsonObject workspace(Map<SourceText, List<TextEdit>> edits) {
    JsonObject changes = new JsonObject();
    edits.forEach(
        (file, all) -> changes.add(file.uri(), JsonLists.of(all, it -> of(it, file.lines()))));
    JsonObject json = new JsonObject();
    json.add("changes", changes);
    return json;
  }

  /**
   * A {@code WorkspaceEdit} of one file, with tab stops in its first edit.
   *
   * @param tabStops in the first edit's new text, in order
   */
  static JsonObject withTabStops(
      List<TextEdit> edits, List<TextRange> tabStops, SourceText source) {
    JsonObject document = new JsonObject();
    document.addProperty("uri", source.uri());
    document.addProperty("version", source.version());
    JsonArray list = new JsonArray();
    list.add(snippet(edits.get(0), tabStops, source));
    edits.stream().skip(1).forEach(it -> list.add(of(it, source.lines())));
    JsonObject change = new JsonObject();
    change.add("textDocument", document);
    change.add("edits", list);
    JsonArray changes = new JsonArray();
    changes.add(change);
    JsonObject json = new JsonObject();
    json.add("documentChanges", changes);
    return json;
  }

  /**
   * Starts at the start of the line: editors add the indentation before a snippet to all its lines.
   */
  private static JsonObject snippet(TextEdit edit, List<TextRange> tabStops, SourceText source) {
    int start = LineEnds.start(source.text(), edit.range().start());
    String before = source.text().substring(start, edit.range().start());
    List<TextRange> shifted = tabStops.stream().map(it -> it.shift(before.length())).toList();
    JsonObject snippet = new JsonObject();
    snippet.addProperty("kind", "snippet");
    snippet.addProperty("value", Snippet.of(before + edit.newText(), shifted).withStops());
    JsonObject json = new JsonObject();
    json.add("range", RangeJson.range(new TextRange(start, edit.range().end()), source.lines()));
    json.add("snippet", snippet);
    return json;
  }

  /** The result of {@code prepareRename}: the range and text of the name. */
  public static JsonObject renamed(Name name, LineIndex lines) {
    JsonObject json = new JsonObject();
    json.add("range", RangeJson.range(name.range(), lines));
    json.addProperty("placeholder", name.text());
    return json;
  }
}

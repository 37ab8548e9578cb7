package dev.buddyls.js;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.function.Function;

/** Findings as JSON. Positions have a zero-based line and a UTF-16 column, as in the protocol. */
record FindingsJson(SourceText source) {

  JsonArray of(List<Finding> findings) {
    return array(findings, this::finding);
  }

  private static <T> JsonArray array(Iterable<T> values, Function<T, JsonElement> json) {
    JsonArray array = new JsonArray();
    values.forEach(it -> array.add(json.apply(it)));
    return array;
  }

  private JsonObject finding(Finding finding) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", finding.rule());
    json.addProperty("severity", finding.severity().word());
    json.add("range", range(finding.range()));
    json.addProperty("message", finding.message());
    json.add("tags", array(finding.tags(), it -> new JsonPrimitive(it.name())));
    finding.docsLink().ifPresent(it -> json.addProperty("page", it));
    json.add("related", array(finding.related(), this::related));
    json.add("fixes", array(finding.fixes(), this::fix));
    return json;
  }

  private JsonObject related(Finding.Related related) {
    JsonObject json = new JsonObject();
    SourceText file = related.file().orElse(source);
    json.addProperty("uri", file.uri());
    json.add("range", new FindingsJson(file).range(related.range()));
    json.addProperty("message", related.message());
    return json;
  }

  private JsonObject fix(Fix fix) {
    JsonObject json = new JsonObject();
    json.addProperty("title", fix.title());
    json.addProperty("safe", fix.isSafe());
    json.add("edits", array(fix.edits(), this::edit));
    json.add("stops", array(fix.tabStops(), FindingsJson::part));
    return json;
  }

  private JsonObject edit(TextEdit edit) {
    JsonObject json = new JsonObject();
    json.add("range", range(edit.range()));
    json.addProperty("newText", edit.newText());
    return json;
  }

  /** A part of an edit's new text, in UTF-16 units from its start. */
  private static JsonObject part(TextRange range) {
    JsonObject json = new JsonObject();
    json.addProperty("start", range.start());
    json.addProperty("end", range.end());
    return json;
  }

  private JsonObject range(TextRange range) {
    JsonObject json = new JsonObject();
    json.add("start", position(range.start()));
    json.add("end", position(range.end()));
    return json;
  }

  private JsonObject position(int offset) {
    LineIndex lines = source.lines();
    JsonObject json = new JsonObject();
    json.addProperty("line", lines.lineAt(offset));
    json.addProperty("character", lines.column(offset));
    return json;
  }
}

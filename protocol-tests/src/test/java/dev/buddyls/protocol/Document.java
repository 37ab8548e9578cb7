package dev.buddyls.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document that is open in an editor, with the text that the editor shows. */
final class Document {

  private static final List<String> SEVERITIES =
      List.of("", "error", "warning", "information", "hint");

  private final LspClient client;
  private final String uri;
  private String text;
  private int version;

  private Document(LspClient client, String uri, String text) {
    this.client = client;
    this.uri = uri;
    this.text = text;
  }

  static Document open(LspClient client, String uri, String language, String text) {
    Document document = new Document(client, uri, text);
    document.version = 1;
    client.sendNotification(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of("uri", uri, "languageId", language, "version", 1, "text", text)));
    return document;
  }

  String uri() {
    return uri;
  }

  String text() {
    return text;
  }

  int version() {
    return version;
  }

  /** Replaces the first {@code part} of the text. */
  void replace(String part, String by) {
    change(Range.of(text, part), by);
  }

  void change(Range range, String by) {
    changeAll(List.of(new Change(range, by)));
  }

  /** A part of a change, relative to the text after the previous part. */
  record Change(Range range, String text) {}

  void changeAll(List<Change> changes) {
    for (Change change : changes) {
      text = change.range().replace(text, change.text());
    }
    send(changes);
  }

  /** Sends the whole new text, as some editors do. */
  void become(String whole) {
    text = whole;
    send(List.of(Map.of("text", whole)));
  }

  private void send(List<?> changes) {
    version++;
    client.sendNotification(
        "textDocument/didChange",
        Map.of("textDocument", Map.of("uri", uri, "version", version), "contentChanges", changes));
  }

  void close() {
    client.sendNotification("textDocument/didClose", Map.of("textDocument", Map.of("uri", uri)));
  }

  /** The diagnostics of the current version. */
  JsonArray diagnostics() {
    return client
        .notification("textDocument/publishDiagnostics", this::isOfThisVersion)
        .getAsJsonArray("diagnostics");
  }

  private boolean isOfThisVersion(JsonObject params) {
    return params.get("uri").getAsString().equals(uri)
        && new JsonPrimitive(version).equals(params.get("version"));
  }

  /** The diagnostics of this version as {@code severity code `underlined text`}. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (JsonElement it : diagnostics()) {
      JsonObject diagnostic = it.getAsJsonObject();
      findings.add(
          SEVERITIES.get(diagnostic.get("severity").getAsInt())
              + " "
              + diagnostic.get("code").getAsString()
              + " `"
              + Range.from(diagnostic.get("range")).in(text)
              + "`");
    }
    return findings;
  }

  /** Sends a request about the whole document. */
  JsonElement sendRequest(String method) {
    return client.request(method, Map.of("textDocument", Map.of("uri", uri)));
  }

  /** Sends a request about a position. */
  JsonElement sendRequest(String method, Position position) {
    return client.request(method, place(position));
  }

  Map<String, Object> place(Position position) {
    return new HashMap<>(Map.of("textDocument", Map.of("uri", uri), "position", position));
  }

  /** A completion item after {@code completionItem/resolve}. */
  JsonObject resolve(JsonObject item) {
    return client.request("completionItem/resolve", item).getAsJsonObject();
  }

  /** The quick fixes and other actions for a range. */
  JsonArray actions(Range range, Object context) {
    return client
        .request(
            "textDocument/codeAction",
            Map.of("textDocument", Map.of("uri", uri), "range", range, "context", context))
        .getAsJsonArray();
  }
}

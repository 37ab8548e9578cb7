package dev.buddyls.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Fix;
import dev.buddyls.ide.CodeAction;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Converts code actions to the protocol's JSON, and back where their edits are resolved later. */
public final class CodeActionJson {

  /**
   * An action that the user has chosen.
   *
   * @param version of the document for which it was offered
   */
  public record Chosen(String uri, int version, CodeAction.BulkFix action) {}

  private CodeActionJson() {}

  /** A quick fix with its edit and the diagnostic that it fixes. */
  public static JsonObject quickFix(
      CodeAction.QuickFix action, SourceText source, ClientFeatures client) {
    JsonObject json = head(action);
    JsonArray diagnostics = new JsonArray();
    diagnostics.add(DiagnosticJson.of(action.finding(), source, client));
    json.add("diagnostics", diagnostics);
    json.addProperty("isPreferred", action.preferred());
    json.add("edit", edit(action.fix(), source, client));
    return json;
  }

  /** An action whose edit the client requests once the user has chosen it. */
  public static JsonObject deferred(CodeAction.BulkFix action, SourceText source) {
    JsonObject data = new JsonObject();
    data.addProperty("uri", source.uri());
    data.addProperty("version", source.version());
    data.addProperty("kind", action.kind().id());
    action.chunk().ifPresent(it -> data.addProperty("block", it));
    JsonObject json = head(action);
    json.add("data", data);
    return json;
  }

  /** An action with its edit. */
  public static JsonObject complete(
      CodeAction.BulkFix action, List<TextEdit> edits, SourceText source) {
    JsonObject json = head(action);
    json.add("edit", EditJson.workspace(Map.of(source, edits)));
    return json;
  }

  /**
   * Reads what {@link #deferred} wrote.
   *
   * @throws RequestFailure if it is not valid
   */
  public static Chosen chosen(JsonValue action) {
    JsonValue data = action.at("data");
    String kind = data.requireText("kind");
    OptionalInt chunk = data.at("block").integer();
    CodeAction.BulkFix chosen =
        CodeAction.BulkFix.of(kind, chunk)
            .orElseThrow(
                () ->
                    RequestFailure.invalidParams(
                        "`" + kind + "` is not a code action kind of buddy-ls."));
    return new Chosen(data.requireText("uri"), data.requireInteger("version"), chosen);
  }

  private static JsonObject head(CodeAction action) {
    JsonObject json = new JsonObject();
    json.addProperty("title", action.title());
    json.addProperty("kind", action.kind().id());
    return json;
  }

  private static JsonObject edit(Fix fix, SourceText source, ClientFeatures client) {
    return client.snippetEdits() && !fix.tabStops().isEmpty() && startsItsLine(fix, source)
        ? EditJson.withTabStops(fix.edits(), fix.tabStops(), source)
        : EditJson.workspace(Map.of(source, fix.edits()));
  }

  /** Whether no other edit is before the first one on the same line. */
  private static boolean startsItsLine(Fix fix, SourceText source) {
    int start = fix.edits().get(0).range().start();
    int line = LineEnds.start(source.text(), start);
    return fix.edits().stream()
        .skip(1)
        .noneMatch(it -> it.range().start() < start && line < it.range().end());
  }
}

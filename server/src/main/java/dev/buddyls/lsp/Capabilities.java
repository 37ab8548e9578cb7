package dev.buddyls.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.ide.CodeAction;
import dev.buddyls.ide.completion.Trigger;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the server can do, as it tells its client: the protocol's {@code ServerCapabilities}. Plain
 * JSON, because lsp4j's class for it leads to a hundred others, and editors wait for this answer.
 */
final class Capabilities {

  private static final int INCREMENTAL = 2;

  private static final List<String> WITHOUT_OPTIONS =
      List.of(
          "hoverProvider",
          "documentSymbolProvider",
          "definitionProvider",
          "referencesProvider",
          "documentHighlightProvider",
          "inlayHintProvider",
          "workspaceSymbolProvider");

  private Capabilities() {}

  static JsonObject all() {
    JsonObject all = new JsonObject();
    all.addProperty("positionEncoding", "utf-16");
    JsonObject sync = new JsonObject();
    sync.addProperty("openClose", true);
    sync.addProperty("change", INCREMENTAL);
    all.add("textDocumentSync", sync);
    WITHOUT_OPTIONS.forEach(it -> all.addProperty(it, true));
    JsonObject completion = new JsonObject();
    completion.addProperty("resolveProvider", true);
    completion.add("triggerCharacters", list(Trigger.TRIGGER_CHARACTERS));
    all.add("completionProvider", completion);
    JsonObject rename = new JsonObject();
    rename.addProperty("prepareProvider", true);
    all.add("renameProvider", rename);
    JsonObject actions = new JsonObject();
    actions.add(
        "codeActionKinds",
        list(Stream.of(CodeAction.Kind.values()).map(CodeAction.Kind::id).toList()));
    all.add("codeActionProvider", actions);
    JsonObject commands = new JsonObject();
    commands.add("commands", list(List.of(WorkspaceRequests.CHECK_FOLDERS, PullCommand.NAME)));
    all.add("executeCommandProvider", commands);
    return all;
  }

  private static JsonArray list(List<String> texts) {
    JsonArray list = new JsonArray();
    texts.forEach(list::add);
    return list;
  }
}

package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.DocumentUri;
import dev.buddyls.lsp.session.FolderSummary;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Sends the findings of all Buddy files in folders. Its arguments are the URIs of the folders; its
 * result is the number of {@code files} and of their {@code findings}.
 */
record CheckFoldersCommand(Session session) implements ExecuteCommandRequest.Command {

  @Override
  public String name() {
    return "buddy-ls.checkFolders";
  }

  @Override
  public CompletableFuture<? extends JsonElement> run(List<JsonValue> arguments) {
    List<Path> folders =
        arguments.stream()
            .flatMap(it -> it.text().stream())
            .flatMap(it -> DocumentUri.file(it).stream())
            .toList();
    return session
        .workers()
        .answer(
            Lane.BACKGROUND,
            name(),
            cancel -> json(session.workspace().checkFolders(folders, cancel)));
  }

  private static JsonObject json(FolderSummary summary) {
    JsonObject json = new JsonObject();
    json.addProperty("files", summary.files());
    json.addProperty("findings", summary.findings());
    return json;
  }
}

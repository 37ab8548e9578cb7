package dev.buddyls.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What is told and asked about the workspace. */
final class WorkspaceRequests {

  /** Takes the URIs of folders, answers with a {@link ClosedFiles.Summary}. */
  static final String CHECK_FOLDERS = "buddy-ls.checkFolders";

  private static final String SECTION = "buddy";
  private static final List<String> WATCHED =
      List.of("**/buddy.{yml,yaml}", "**/.buddy/**/*.{yml,yaml}", "**/.buddy-ls.yml");

  private final Session session;
  private final Requests requests;

  WorkspaceRequests(Session session, Requests requests) {
    this.session = session;
    this.requests = requests;
  }

  void addTo(Methods methods) {
    methods.notification(
        "workspace/didChangeConfiguration",
        DidChangeConfigurationParams.class,
        it -> changed(it.getSettings()));
    methods.notification(
        "workspace/didChangeWatchedFiles",
        DidChangeWatchedFilesParams.class,
        params -> params.getChanges().forEach(it -> session.changedOnDisk(it.getUri())));
    methods.request("workspace/symbol", WorkspaceSymbolParams.class, this::symbols);
    methods.request("workspace/executeCommand", ExecuteCommandParams.class, this::execute);
  }

  /** Asks the client for the settings, if it answers such questions. */
  void readSettings() {
    if (!session.client().configuration()) {
      return;
    }
    session
        .remote()
        .configuration(SECTION)
        .thenAccept(
            answers -> Requests.guard("reading settings", () -> answers.forEach(this::apply)));
  }

  /** Asks the client to tell of files that change on disk, if it can be asked. */
  void watchFiles() {
    if (!session.client().watchedFiles()) {
      return;
    }
    List<FileSystemWatcher> watchers =
        WATCHED.stream().map(it -> new FileSystemWatcher(Either.forLeft(it))).toList();
    session
        .remote()
        .register(
            new Registration(
                "buddy-files",
                "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(watchers)));
  }

  /** Settings that some clients send along with initialize, with or without our section's name. */
  void initialSettings(JsonElement options) {
    Map<?, ?> all = map(options);
    Object section = all.get(SECTION) instanceof Map<?, ?> ours ? ours : all;
    Requests.guard("initializationOptions", () -> session.settings((Map<?, ?>) section));
  }

  private void changed(Object sent) {
    if (session.client().configuration()) {
      readSettings();
    } else if (map(sent).get(SECTION) instanceof Map<?, ?> section) {
      session.settings(section);
    }
  }

  private void apply(JsonElement section) {
    session.settings(map(section));
  }

  private static Map<?, ?> map(Object json) {
    return json instanceof JsonElement element && element.isJsonObject()
        ? new Gson().fromJson(element, Map.class)
        : Map.of();
  }

  private CompletableFuture<List<WorkspaceSymbol>> symbols(WorkspaceSymbolParams params) {
    return session
        .named(params.getQuery())
        .thenApply(found -> found.stream().map(ToLsp::symbol).toList());
  }

  private CompletableFuture<?> execute(ExecuteCommandParams params) {
    return switch (params.getCommand()) {
      case CHECK_FOLDERS -> checkFolders(params);
      case PullCommand.NAME ->
          requests.answerApart(
              PullCommand.NAME, cancel -> session.pull(PullCommand.of(params), cancel));
      default -> {
        String message = "buddy-ls has no command `" + params.getCommand() + "`";
        yield CompletableFuture.failedFuture(
            new ResponseErrorException(
                new ResponseError(ResponseErrorCode.InvalidParams, message, null)));
      }
    };
  }

  private CompletableFuture<ClosedFiles.Summary> checkFolders(ExecuteCommandParams params) {
    List<Path> folders =
        params.getArguments().stream()
            .flatMap(it -> Session.file(((JsonElement) it).getAsString()).stream())
            .toList();
    return session.checkFolders(folders);
  }
}

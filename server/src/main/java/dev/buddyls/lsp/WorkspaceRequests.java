package dev.buddyls.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What is told and asked about the workspace. */
final class WorkspaceRequests implements WorkspaceService {

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

  /** Asks the client for the settings, if it answers such questions. */
  void readSettings() {
    if (!session.client().configuration()) {
      return;
    }
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SECTION);
    session
        .remote()
        .configuration(new ConfigurationParams(List.of(item)))
        .thenAccept(
            answers ->
                requests.guard(
                    "reading settings", () -> answers.stream().findFirst().ifPresent(this::apply)));
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
        .registerCapability(
            new RegistrationParams(
                List.of(
                    new Registration(
                        "buddy-files",
                        "workspace/didChangeWatchedFiles",
                        new DidChangeWatchedFilesRegistrationOptions(watchers)))));
  }

  /** Settings that some clients send along with initialize, with or without our section's name. */
  void initialSettings(Object options) {
    Map<?, ?> all = map(options);
    Object section = all.get(SECTION) instanceof Map<?, ?> ours ? ours : all;
    requests.guard("initializationOptions", () -> session.settings((Map<?, ?>) section));
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    requests.guard("didChangeConfiguration", () -> changed(params.getSettings()));
  }

  private void changed(Object sent) {
    if (session.client().configuration()) {
      readSettings();
    } else if (map(sent).get(SECTION) instanceof Map<?, ?> section) {
      session.settings(section);
    }
  }

  private void apply(Object section) {
    session.settings(map(section));
  }

  private static Map<?, ?> map(Object json) {
    return json instanceof JsonElement element && element.isJsonObject()
        ? new Gson().fromJson(element, Map.class)
        : Map.of();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    requests.guard(
        "didChangeWatchedFiles",
        () -> params.getChanges().forEach(it -> session.changedOnDisk(it.getUri())));
  }

  @Override
  @SuppressWarnings("deprecation") // The form that older clients understand is in the type.
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return session
        .named(params.getQuery())
        .thenApply(found -> Either.forRight(found.stream().map(ToLsp::symbol).toList()));
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
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

  private CompletableFuture<Object> checkFolders(ExecuteCommandParams params) {
    List<Path> folders =
        params.getArguments().stream()
            .flatMap(it -> Session.file(((JsonElement) it).getAsString()).stream())
            .toList();
    return session.checkFolders(folders).thenApply(Object.class::cast);
  }
}

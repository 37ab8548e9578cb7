package dev.buddyls.lsp;

import dev.buddyls.features.CodeAction;
import dev.buddyls.features.completion.Trigger;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;

/** What the server can do, as it tells its client. */
final class Capabilities {

  private Capabilities() {}

  static ServerCapabilities all() {
    ServerCapabilities all = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    all.setTextDocumentSync(sync);
    all.setPositionEncoding("utf-16");
    all.setHoverProvider(true);
    all.setCompletionProvider(new CompletionOptions(true, Trigger.SIGNS));
    all.setDocumentSymbolProvider(true);
    all.setDefinitionProvider(true);
    all.setReferencesProvider(true);
    all.setDocumentHighlightProvider(true);
    all.setInlayHintProvider(true);
    all.setWorkspaceSymbolProvider(true);
    all.setRenameProvider(new RenameOptions(true));
    all.setCodeActionProvider(
        new CodeActionOptions(
            Stream.of(CodeAction.Kind.values()).map(CodeAction.Kind::id).toList()));
    all.setExecuteCommandProvider(
        new ExecuteCommandOptions(List.of(WorkspaceRequests.CHECK_FOLDERS, PullCommand.NAME)));
    return all;
  }
}

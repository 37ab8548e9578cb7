package dev.buddyls.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What the client can do, as far as it matters to us; nothing, until it says so.
 *
 * @param oneStart whether all proposals have to start at the same place
 */
record ClientFeatures(
    boolean markdownHover,
    boolean markdownCompletion,
    boolean completionTags,
    boolean snippets,
    boolean insertAsIs,
    boolean labelDetails,
    boolean oneStart,
    boolean commitCharacters,
    boolean resolvesDocumentation,
    boolean relatedInformation,
    boolean codeDescription,
    boolean diagnosticTags,
    boolean symbolTree,
    boolean codeActionLiterals,
    boolean snippetEdits,
    boolean configuration,
    boolean watchedFiles,
    boolean inlayHintRefresh) {

  /**
   * It holds every proposal against the text from where the first of them starts, so that one that
   * also replaces the indentation hides all others.
   */
  private static final String NEOVIM = "Neovim";

  static final ClientFeatures NONE = of(new InitializeParams());

  static ClientFeatures of(InitializeParams params) {
    Optional<ClientCapabilities> capabilities = Optional.ofNullable(params.getCapabilities());
    Optional<TextDocumentClientCapabilities> document =
        capabilities.map(ClientCapabilities::getTextDocument);
    Optional<WorkspaceClientCapabilities> workspace =
        capabilities.map(ClientCapabilities::getWorkspace);
    Optional<WorkspaceEditCapabilities> edits =
        workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit);
    Optional<PublishDiagnosticsCapabilities> diagnostics =
        document.map(TextDocumentClientCapabilities::getPublishDiagnostics);
    Optional<CompletionItemCapabilities> completion =
        document
            .map(TextDocumentClientCapabilities::getCompletion)
            .map(it -> it.getCompletionItem());
    return new ClientFeatures(
        document
            .map(TextDocumentClientCapabilities::getHover)
            .map(it -> it.getContentFormat())
            .filter(ClientFeatures::takesMarkdown)
            .isPresent(),
        completion
            .map(it -> it.getDocumentationFormat())
            .filter(ClientFeatures::takesMarkdown)
            .isPresent(),
        completion.map(it -> it.getTagSupport()).isPresent(),
        has(completion, CompletionItemCapabilities::getSnippetSupport),
        completion.map(it -> it.getInsertTextModeSupport()).isPresent(),
        has(completion, CompletionItemCapabilities::getLabelDetailsSupport),
        Optional.ofNullable(params.getClientInfo())
            .filter(it -> it.getName().equals(NEOVIM))
            .isPresent(),
        has(completion, CompletionItemCapabilities::getCommitCharactersSupport),
        completion
            .map(it -> it.getResolveSupport())
            .filter(it -> it.getProperties().contains("documentation"))
            .isPresent(),
        has(diagnostics, PublishDiagnosticsCapabilities::getRelatedInformation),
        has(diagnostics, PublishDiagnosticsCapabilities::getCodeDescriptionSupport),
        diagnostics.map(it -> it.getTagSupport()).isPresent(),
        document
            .map(TextDocumentClientCapabilities::getDocumentSymbol)
            .map(it -> it.getHierarchicalDocumentSymbolSupport())
            .orElse(false),
        document
            .map(TextDocumentClientCapabilities::getCodeAction)
            .map(it -> it.getCodeActionLiteralSupport())
            .isPresent(),
        has(edits, WorkspaceEditCapabilities::getDocumentChanges)
            && has(edits, WorkspaceEditCapabilities::getSnippetEditSupport),
        has(workspace, WorkspaceClientCapabilities::getConfiguration),
        workspace
            .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
            .map(it -> it.getDynamicRegistration())
            .orElse(false),
        workspace
            .map(WorkspaceClientCapabilities::getInlayHint)
            .map(it -> it.getRefreshSupport())
            .orElse(false));
  }

  private static boolean takesMarkdown(List<String> formats) {
    return formats.contains(MarkupKind.MARKDOWN);
  }

  private static <T> boolean has(Optional<T> capabilities, Function<T, Boolean> feature) {
    return capabilities.map(feature).orElse(false);
  }
}

package dev.buddyls.lsp;

import com.google.gson.JsonNull;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;

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

  static final ClientFeatures NONE = of(new Member(JsonNull.INSTANCE));

  /**
   * Reads the parameters of {@code initialize}. lsp4j has classes for them, hundreds, which take
   * longer than all the rest of the answer.
   */
  static ClientFeatures of(Member params) {
    Member document = params.at("capabilities.textDocument");
    Member workspace = params.at("capabilities.workspace");
    Member item = document.at("completion.completionItem");
    Member diagnostics = document.at("publishDiagnostics");
    Member edits = workspace.at("workspaceEdit");
    return new ClientFeatures(
        document.at("hover.contentFormat").contains(MarkupKind.MARKDOWN),
        item.at("documentationFormat").contains(MarkupKind.MARKDOWN),
        item.at("tagSupport").isPresent(),
        item.at("snippetSupport").isTrue(),
        item.at("insertTextModeSupport.valueSet").contains(InsertTextMode.AsIs.getValue()),
        item.at("labelDetailsSupport").isTrue(),
        params.at("clientInfo.name").text().filter(NEOVIM::equals).isPresent(),
        item.at("commitCharactersSupport").isTrue(),
        item.at("resolveSupport.properties").contains("documentation"),
        diagnostics.at("relatedInformation").isTrue(),
        diagnostics.at("codeDescriptionSupport").isTrue(),
        diagnostics.at("tagSupport").isPresent(),
        document.at("documentSymbol.hierarchicalDocumentSymbolSupport").isTrue(),
        document.at("codeAction.codeActionLiteralSupport").isPresent(),
        edits.at("documentChanges").isTrue() && edits.at("snippetEditSupport").isTrue(),
        workspace.at("configuration").isTrue(),
        workspace.at("didChangeWatchedFiles.dynamicRegistration").isTrue(),
        workspace.at("inlayHint.refreshSupport").isTrue());
  }
}

package dev.buddyls.lsp.convert;

import com.google.gson.JsonNull;

/**
 * What the client supports, as far as the server uses it; nothing before {@code initialize}.
 *
 * @param alignedItems whether all completion items must start at the same position
 * @param snippetEdits whether edits of code actions may contain snippets
 * @param resolvesEdits whether it requests the edit of a code action once the user has chosen it
 */
public record ClientFeatures(
    boolean markdownHover,
    boolean markdownCompletion,
    boolean completionTags,
    boolean snippets,
    boolean insertAsIs,
    boolean labelDetails,
    boolean alignedItems,
    boolean commitCharacters,
    boolean resolvesDocumentation,
    boolean relatedInformation,
    boolean codeDescription,
    boolean diagnosticTags,
    boolean symbolTree,
    boolean codeActionLiterals,
    boolean resolvesEdits,
    boolean snippetEdits,
    boolean configuration,
    boolean watchedFiles,
    boolean inlayHintRefresh) {

  /**
   * Filters all completion items by the text from the start of the first item on, so that an item
   * that also replaces the indentation would hide all others.
   */
  private static final String NEOVIM = "Neovim";

  private static final String MARKDOWN = "markdown";

  /** The protocol's {@code InsertTextMode.asIs}. */
  private static final int AS_IS = 1;

  public static final ClientFeatures NONE = of(new JsonValue(JsonNull.INSTANCE));

  /** Reads the parameters of {@code initialize}. */
  public static ClientFeatures of(JsonValue params) {
    JsonValue document = params.at("capabilities.textDocument");
    JsonValue workspace = params.at("capabilities.workspace");
    JsonValue item = document.at("completion.completionItem");
    JsonValue diagnostics = document.at("publishDiagnostics");
    JsonValue action = document.at("codeAction");
    JsonValue edits = workspace.at("workspaceEdit");
    return new ClientFeatures(
        document.at("hover.contentFormat").contains(MARKDOWN),
        item.at("documentationFormat").contains(MARKDOWN),
        item.at("tagSupport").isPresent(),
        item.at("snippetSupport").isTrue(),
        item.at("insertTextModeSupport.valueSet").contains(AS_IS),
        item.at("labelDetailsSupport").isTrue(),
        params.at("clientInfo.name").text().filter(NEOVIM::equals).isPresent(),
        item.at("commitCharactersSupport").isTrue(),
        item.at("resolveSupport.properties").contains("documentation"),
        diagnostics.at("relatedInformation").isTrue(),
        diagnostics.at("codeDescriptionSupport").isTrue(),
        diagnostics.at("tagSupport").isPresent(),
        document.at("documentSymbol.hierarchicalDocumentSymbolSupport").isTrue(),
        action.at("codeActionLiteralSupport").isPresent(),
        action.at("dataSupport").isTrue()
            && action.at("resolveSupport.properties").contains("edit"),
        edits.at("documentChanges").isTrue() && edits.at("snippetEditSupport").isTrue(),
        workspace.at("configuration").isTrue(),
        workspace.at("didChangeWatchedFiles.dynamicRegistration").isTrue(),
        workspace.at("inlayHint.refreshSupport").isTrue());
  }
}

package dev.buddyls.lsp.convert;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.CodeAction;
import dev.buddyls.ide.CodeActions;
import dev.buddyls.ide.DocumentSymbols;
import dev.buddyls.ide.DocumentSymbols.Symbol;
import dev.buddyls.ide.InlayHints;
import dev.buddyls.ide.Rename;
import dev.buddyls.ide.WorkspaceSymbols;
import dev.buddyls.ide.completion.Completions;
import dev.buddyls.ide.hover.Hover;
import dev.buddyls.ide.hover.HoverProvider;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;

/**
 * All JSON that is sent conforms to the protocol: it survives a round trip through lsp4j's classes,
 * which drop unknown members.
 */
class ProtocolFormTest {

  private static final ClientFeatures MODERN =
      ClientFeaturesTest.features(ClientFeaturesTest.ALL.replace("Neovim", "Modern"));
  private static final ClientFeatures BARE = ClientFeatures.NONE;

  private static final String TEXT =
      """
      - pipeline: Build # 🚀
        pirority: LOW
        change_set_base: LATEST_RUN
        actions:
        - action: Test
          trigger_time: ON_FAILURE
      - pipeline: Build
        priority: $NO
      """;

  private final Catalog catalog = BundledCatalog.open();
  private final Document document =
      Document.of(
          new SourceText("file:///project/buddy.yml", 7, TEXT),
          () -> Project.NONE,
          catalog,
          Rules.analyzer(catalog, Settings.DEFAULT, FAIL_THE_TEST));
  private final SourceText source = document.source();
  private final Gson gson = new MessageJsonHandler(Map.of()).getGson();

  private void hasForm(JsonElement json, Class<?> type) {
    assertThat(gson.toJsonTree(gson.fromJson(json, type))).as(type.getSimpleName()).isEqualTo(json);
  }

  private void allHaveForm(JsonArray list, Class<?> type) {
    assertThat(list).isNotEmpty();
    list.forEach(it -> hasForm(it, type));
  }

  @Test
  void diagnostics() {
    JsonArray modern = DiagnosticJson.list(document.report(Cancel.NEVER), MODERN);
    allHaveForm(modern, Diagnostic.class);
    assertThat(modern.toString()).contains("tags", "relatedInformation", "codeDescription");

    JsonArray bare = DiagnosticJson.list(document.report(Cancel.NEVER), BARE);
    allHaveForm(bare, Diagnostic.class);
    assertThat(bare.toString()).doesNotContain("tags", "relatedInformation", "codeDescription");

    hasForm(DiagnosticJson.publication(source.uri(), 7, modern), PublishDiagnosticsParams.class);
  }

  @Test
  void positionsAreLinesAndUtf16Units() {
    JsonObject range = RangeJson.range(TextRange.at(TEXT.indexOf("  pirority")), source.lines());
    assertThat(range)
        .hasToString(
            "{\"start\":{\"line\":1,\"character\":0},\"end\":{\"line\":1,\"character\":0}}");
    assertThat(RangeJson.textRange(new JsonValue(range), source.lines()))
        .isEqualTo(TextRange.at(TEXT.indexOf("  pirority")));
    assertThat(RangeJson.position(TEXT.indexOf("🚀") + 2, source.lines()).get("character"))
        .hasToString("22");
  }

  @Test
  void hover() {
    Hover hover = HoverProvider.at(document, 3, Clock.systemUTC()).orElseThrow();

    hasForm(HoverJson.of(hover, source.lines(), MODERN), org.eclipse.lsp4j.Hover.class);
    JsonObject bare = HoverJson.of(hover, source.lines(), BARE);
    hasForm(bare, org.eclipse.lsp4j.Hover.class);
    assertThat(bare.getAsJsonObject("contents").get("kind").getAsString()).isEqualTo("plaintext");
  }

  @Test
  void completionItems() {
    int offset = TEXT.indexOf("pirority");
    var proposals = Completions.at(document, offset);
    JsonArray items = new CompletionJson(source, MODERN, catalog).list(proposals);

    allHaveForm(items, CompletionItem.class);
    JsonObject first = items.get(0).getAsJsonObject();
    assertThat(first.keySet()).contains("data").doesNotContain("documentation");
    JsonObject resolved = CompletionJson.resolve(first, MODERN, catalog);
    hasForm(resolved, CompletionItem.class);
    assertThat(resolved.keySet()).contains("documentation");
    allHaveForm(new CompletionJson(source, BARE, catalog).list(proposals), CompletionItem.class);
  }

  @Test
  void foreignCompletionItemsAreReturnedUnchanged() {
    JsonObject item = gson.fromJson("{\"label\": \"x\", \"data\": [1, 2, 3]}", JsonObject.class);

    assertThat(CompletionJson.resolve(item, MODERN, catalog)).isEqualTo(item);
  }

  @Test
  void symbols() {
    List<Symbol> symbols = DocumentSymbols.of(document);

    allHaveForm(SymbolJson.outline(symbols, source, MODERN), DocumentSymbol.class);
    allHaveForm(SymbolJson.outline(symbols, source, BARE), SymbolInformation.class);
    WorkspaceSymbols.Match thing =
        new WorkspaceSymbols.Match(
            DocumentSymbols.SymbolKind.ACTION, "Test", "Build", source, new TextRange(12, 17));
    hasForm(SymbolJson.of(thing), WorkspaceSymbol.class);
  }

  @Test
  void inlayHints() {
    hasForm(
        InlayHintJson.of(new InlayHints.Hint(12, "aws"), source.lines()),
        org.eclipse.lsp4j.InlayHint.class);
  }

  @Test
  void renames() throws Rename.Refused {
    int name = TEXT.indexOf("Test");
    var prepared = Rename.prepare(document, name).orElseThrow();

    hasForm(EditJson.renamed(prepared, source.lines()), PrepareRenameResult.class);
    hasForm(
        EditJson.workspace(Rename.to(document, name, "Check")),
        org.eclipse.lsp4j.WorkspaceEdit.class);
  }

  @Test
  void quickFixes() {
    TextRange all = new TextRange(0, TEXT.length());
    JsonArray snippets = new JsonArray();
    for (CodeAction action : CodeActions.at(document, all, Optional.empty(), Cancel.NEVER)) {
      if (action instanceof CodeAction.QuickFix fix) {
        hasForm(CodeActionJson.quickFix(fix, source, BARE), org.eclipse.lsp4j.CodeAction.class);
        JsonObject edit = CodeActionJson.quickFix(fix, source, MODERN).getAsJsonObject("edit");
        if (edit.has("documentChanges")) {
          snippets.addAll(edit.getAsJsonArray("documentChanges"));
        }
      }
    }

    allHaveForm(snippets, TextDocumentEdit.class);
    assertThat(snippets.toString()).contains("\"kind\":\"snippet\"");
  }

  @Test
  void deferredCodeActionsAreReadBack() {
    CodeAction.BulkFix action =
        new CodeAction.BulkFix(CodeAction.ActionKind.MIGRATE_PIPELINE, OptionalInt.of(1));

    JsonObject deferred = CodeActionJson.deferred(action, source);
    hasForm(deferred, org.eclipse.lsp4j.CodeAction.class);
    assertThat(CodeActionJson.chosen(new JsonValue(deferred)))
        .isEqualTo(new CodeActionJson.Chosen(source.uri(), 7, action));
    hasForm(CodeActionJson.complete(action, List.of(), source), org.eclipse.lsp4j.CodeAction.class);
  }
}

package dev.buddyls.lsp;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.CodeAction;
import dev.buddyls.ide.DocumentSymbols;
import dev.buddyls.ide.InlayHints;
import dev.buddyls.ide.References;
import dev.buddyls.ide.Rename;
import dev.buddyls.ide.completion.Completions;
import dev.buddyls.ide.completion.Trigger;
import dev.buddyls.ide.hover.HoverProvider;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What is told and asked about one document. */
final class TextDocuments {

  private final Session session;
  private final Requests requests;

  TextDocuments(Session session, Requests requests) {
    this.session = session;
    this.requests = requests;
  }

  void addTo(Methods methods) {
    methods.notification(
        "textDocument/didOpen",
        DidOpenTextDocumentParams.class,
        it -> session.open(it.getTextDocument()));
    methods.notification("textDocument/didChange", DidChangeTextDocumentParams.class, this::change);
    methods.notification(
        "textDocument/didClose",
        DidCloseTextDocumentParams.class,
        it -> session.close(it.getTextDocument().getUri()));
    methods.request("textDocument/hover", HoverParams.class, this::hover);
    methods.request("textDocument/completion", CompletionParams.class, this::completion);
    methods.request("completionItem/resolve", CompletionItem.class, this::resolve);
    methods.request("textDocument/documentSymbol", DocumentSymbolParams.class, this::symbols);
    methods.request("textDocument/codeAction", CodeActionParams.class, this::codeActions);
    methods.request("textDocument/inlayHint", InlayHintParams.class, this::inlayHints);
    methods.request("textDocument/definition", DefinitionParams.class, this::definitions);
    methods.request("textDocument/references", ReferenceParams.class, this::references);
    methods.request(
        "textDocument/documentHighlight", DocumentHighlightParams.class, this::highlights);
    methods.request("textDocument/prepareRename", PrepareRenameParams.class, this::prepareRename);
    methods.request("textDocument/rename", RenameParams.class, this::rename);
  }

  private void change(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier document = params.getTextDocument();
    int version = Optional.ofNullable(document.getVersion()).orElse(0);
    session.change(document.getUri(), version, params.getContentChanges());
  }

  /**
   * Answers for the state that the document has now, on the reader thread; {@code otherwise} for a
   * document that is not ours.
   */
  private <T> CompletableFuture<T> answer(
      String name,
      TextDocumentIdentifier document,
      T otherwise,
      BiFunction<Document, Cancel, T> work) {
    return session
        .snapshot(document.getUri())
        .map(snapshot -> requests.answer(name, cancel -> work.apply(snapshot, cancel)))
        .orElseGet(() -> CompletableFuture.completedFuture(otherwise));
  }

  private CompletableFuture<org.eclipse.lsp4j.Hover> hover(HoverParams params) {
    return answer(
        "hover",
        params.getTextDocument(),
        null,
        (snapshot, cancel) -> {
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          return HoverProvider.at(snapshot, offset, Clock.systemDefaultZone())
              .map(it -> ToLsp.hover(it, snapshot.source().lines(), session.client()))
              .orElse(null);
        });
  }

  private CompletableFuture<List<CompletionItem>> completion(CompletionParams params) {
    return answer(
        "completion",
        params.getTextDocument(),
        List.of(),
        (snapshot, cancel) -> {
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          CompletionItems items =
              new CompletionItems(snapshot.source(), session.client(), snapshot.file().catalog());
          boolean asked =
              sign(params)
                  .filter(it -> !Trigger.asks(it, snapshot.source().text(), offset))
                  .isEmpty();
          return asked ? items.of(Completions.at(snapshot, offset)) : List.of();
        });
  }

  /** The sign that made the editor ask by itself. */
  private static Optional<String> sign(CompletionParams params) {
    return Optional.ofNullable(params.getContext())
        .filter(it -> it.getTriggerKind() == CompletionTriggerKind.TriggerCharacter)
        .map(CompletionContext::getTriggerCharacter);
  }

  private CompletableFuture<CompletionItem> resolve(CompletionItem item) {
    return requests.answer(
        "completionItem/resolve",
        cancel -> CompletionItems.resolve(item, session.client(), session.catalog()));
  }

  private CompletableFuture<List<?>> symbols(DocumentSymbolParams params) {
    return answer(
        "documentSymbol",
        params.getTextDocument(),
        List.of(),
        (snapshot, cancel) ->
            ToLsp.symbols(DocumentSymbols.of(snapshot), snapshot.source(), session.client()));
  }

  private CompletableFuture<List<org.eclipse.lsp4j.CodeAction>> codeActions(
      CodeActionParams params) {
    Optional<List<String>> only = Optional.ofNullable(params.getContext().getOnly());
    if (!session.client().codeActionLiterals()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return answer(
        "codeAction",
        params.getTextDocument(),
        List.of(),
        (snapshot, cancel) ->
            CodeAction.at(
                    snapshot,
                    FromLsp.range(params.getRange(), snapshot.source().lines()),
                    only,
                    cancel)
                .stream()
                .map(it -> ToLsp.codeAction(it, snapshot.source(), session.client()))
                .toList());
  }

  private CompletableFuture<List<org.eclipse.lsp4j.InlayHint>> inlayHints(InlayHintParams params) {
    return answer(
        "inlayHint",
        params.getTextDocument(),
        List.of(),
        (snapshot, cancel) -> {
          LineIndex lines = snapshot.source().lines();
          TextRange range = FromLsp.range(params.getRange(), lines);
          return InlayHints.in(snapshot, range).stream()
              .map(it -> ToLsp.inlayHint(it, lines))
              .toList();
        });
  }

  /** Names at a place; asks for the other files of the project, unlike {@link #answer}. */
  private <T> CompletableFuture<T> answerNames(
      String name,
      TextDocumentPositionParams params,
      T otherwise,
      BiFunction<Document, References, T> work) {
    return answer(
        name,
        params.getTextDocument(),
        otherwise,
        (snapshot, cancel) -> {
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          return References.at(snapshot, offset)
              .map(it -> work.apply(snapshot, it))
              .orElse(otherwise);
        });
  }

  private CompletableFuture<List<Location>> definitions(DefinitionParams params) {
    return answerNames(
        "definition", params, List.of(), (snapshot, found) -> ToLsp.locations(found.definitions()));
  }

  private CompletableFuture<List<Location>> references(ReferenceParams params) {
    boolean all = params.getContext().isIncludeDeclaration();
    return answerNames(
        "references",
        params,
        List.of(),
        (snapshot, found) ->
            ToLsp.locations(found.all().stream().filter(it -> all || !it.definition()).toList()));
  }

  private CompletableFuture<List<DocumentHighlight>> highlights(DocumentHighlightParams params) {
    return answerNames(
        "documentHighlight",
        params,
        List.of(),
        (snapshot, found) ->
            found.in(snapshot.source()).stream()
                .map(it -> new DocumentHighlight(ToLsp.range(it, snapshot.source().lines())))
                .toList());
  }

  private CompletableFuture<PrepareRenameResult> prepareRename(PrepareRenameParams params) {
    return answer(
        "prepareRename",
        params.getTextDocument(),
        null,
        (snapshot, cancel) -> {
          LineIndex lines = snapshot.source().lines();
          int offset = FromLsp.offset(params.getPosition(), lines);
          return Rename.prepare(snapshot, offset)
              .map(it -> new PrepareRenameResult(ToLsp.range(it.range(), lines), it.text()))
              .orElse(null);
        });
  }

  private CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return answer(
        "rename",
        params.getTextDocument(),
        null,
        (snapshot, cancel) -> {
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          try {
            return ToLsp.edit(Rename.to(snapshot, offset, params.getNewName()));
          } catch (Rename.Refused e) {
            throw new ResponseErrorException(
                new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
          }
        });
  }
}

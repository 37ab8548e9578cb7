package dev.buddyls.lsp;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Snapshot;
import dev.buddyls.features.CodeAction;
import dev.buddyls.features.InlayHint;
import dev.buddyls.features.Occurrences;
import dev.buddyls.features.Rename;
import dev.buddyls.features.Symbol;
import dev.buddyls.features.completion.Completion;
import dev.buddyls.features.completion.Trigger;
import dev.buddyls.features.hover.Hover;
import dev.buddyls.features.hover.Surroundings;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What is told and asked about one document. */
final class TextDocuments implements TextDocumentService {

  private final Session session;
  private final Requests requests;

  TextDocuments(Session session, Requests requests) {
    this.session = session;
    this.requests = requests;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    requests.guard("didOpen", () -> session.open(params.getTextDocument()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier document = params.getTextDocument();
    int version = Optional.ofNullable(document.getVersion()).orElse(0);
    requests.guard(
        "didChange", () -> session.change(document.getUri(), version, params.getContentChanges()));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    requests.guard("didClose", () -> session.close(params.getTextDocument().getUri()));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // What is on disk does not matter while the document is open.
  }

  /**
   * Answers for the state that the document has now, on the reader thread; {@code otherwise} for a
   * document that is not ours.
   */
  private <T> CompletableFuture<T> answer(
      String name,
      TextDocumentIdentifier document,
      T otherwise,
      BiFunction<Snapshot, Cancel, T> work) {
    return session
        .snapshot(document.getUri())
        .map(snapshot -> requests.answer(name, cancel -> work.apply(snapshot, cancel)))
        .orElseGet(() -> CompletableFuture.completedFuture(otherwise));
  }

  @Override
  public CompletableFuture<org.eclipse.lsp4j.Hover> hover(HoverParams params) {
    return answer(
        "hover",
        params.getTextDocument(),
        null,
        (snapshot, cancel) -> {
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          Surroundings surroundings =
              new Surroundings(Clock.systemDefaultZone(), snapshot.project().copy());
          return Hover.at(snapshot.file(), snapshot.project(), offset, surroundings)
              .map(it -> ToLsp.hover(it, snapshot.source().lines(), session.client()))
              .orElse(null);
        });
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answer(
        "completion",
        params.getTextDocument(),
        Either.forLeft(List.of()),
        (snapshot, cancel) -> {
          LineIndex lines = snapshot.source().lines();
          int offset = FromLsp.offset(params.getPosition(), lines);
          CompletionItems items =
              new CompletionItems(lines, session.client(), snapshot.file().catalog());
          boolean asked =
              sign(params)
                  .filter(it -> !Trigger.asks(it, snapshot.source().text(), offset))
                  .isEmpty();
          return Either.forLeft(
              asked
                  ? items.of(Completion.at(snapshot.file(), snapshot.project(), offset))
                  : List.of());
        });
  }

  /** The sign that made the editor ask by itself. */
  private static Optional<String> sign(CompletionParams params) {
    return Optional.ofNullable(params.getContext())
        .filter(it -> it.getTriggerKind() == CompletionTriggerKind.TriggerCharacter)
        .map(CompletionContext::getTriggerCharacter);
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    return requests.answer(
        "completionItem/resolve",
        cancel -> CompletionItems.resolve(item, session.client(), session.catalog()));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answer(
        "documentSymbol",
        params.getTextDocument(),
        List.of(),
        (snapshot, cancel) ->
            ToLsp.symbols(Symbol.of(snapshot.file()), snapshot.source(), session.client()));
  }

  @Override
  public CompletableFuture<List<Either<Command, org.eclipse.lsp4j.CodeAction>>> codeAction(
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
                .map(Either::<Command, org.eclipse.lsp4j.CodeAction>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<org.eclipse.lsp4j.InlayHint>> inlayHint(InlayHintParams params) {
    return answer(
        "inlayHint",
        params.getTextDocument(),
        List.of(),
        (snapshot, cancel) -> {
          LineIndex lines = snapshot.source().lines();
          TextRange range = FromLsp.range(params.getRange(), lines);
          return InlayHint.in(snapshot.file(), snapshot.project(), range).stream()
              .map(it -> ToLsp.inlayHint(it, lines))
              .toList();
        });
  }

  /** Names at a place; asks for the other files of the project, unlike {@link #answer}. */
  private <T> CompletableFuture<T> answerNames(
      String name,
      TextDocumentPositionParams params,
      T otherwise,
      BiFunction<Snapshot, Occurrences, T> work) {
    return answer(
        name,
        params.getTextDocument(),
        otherwise,
        (snapshot, cancel) -> {
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          return Occurrences.at(snapshot.file(), snapshot.project(), offset)
              .map(it -> work.apply(snapshot, it))
              .orElse(otherwise);
        });
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answerNames(
        "definition",
        params,
        Either.forLeft(List.of()),
        (snapshot, found) -> Either.forLeft(ToLsp.locations(found.definitions())));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean all = params.getContext().isIncludeDeclaration();
    return answerNames(
        "references",
        params,
        List.of(),
        (snapshot, found) ->
            ToLsp.locations(
                found.places().stream().filter(it -> all || !it.definition()).toList()));
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return answerNames(
        "documentHighlight",
        params,
        List.of(),
        (snapshot, found) ->
            found.in(snapshot.source()).stream()
                .map(it -> new DocumentHighlight(ToLsp.range(it, snapshot.source().lines())))
                .toList());
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return answer(
        "prepareRename",
        params.getTextDocument(),
        null,
        (snapshot, cancel) -> {
          LineIndex lines = snapshot.source().lines();
          int offset = FromLsp.offset(params.getPosition(), lines);
          return Rename.prepare(snapshot.file(), snapshot.project(), offset)
              .map(it -> new PrepareRenameResult(ToLsp.range(it.range(), lines), it.text()))
              .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond)
              .orElse(null);
        });
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return answer(
        "rename",
        params.getTextDocument(),
        null,
        (snapshot, cancel) -> {
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          try {
            return ToLsp.edit(
                Rename.to(params.getNewName(), snapshot.file(), snapshot.project(), offset));
          } catch (Rename.Refused e) {
            throw new ResponseErrorException(
                new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
          }
        });
  }
}

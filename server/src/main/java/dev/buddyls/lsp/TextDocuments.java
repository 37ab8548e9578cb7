package dev.buddyls.lsp;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Snapshot;
import dev.buddyls.features.CodeAction;
import dev.buddyls.features.Completion;
import dev.buddyls.features.Symbol;
import dev.buddyls.features.hover.Hover;
import dev.buddyls.features.hover.Surroundings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What is told and asked about one document. */
final class TextDocuments implements TextDocumentService {

  private final Session session;
  private final Requests requests;
  private final Surroundings surroundings = Surroundings.of(Clock.systemDefaultZone());

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
          return Hover.at(snapshot.file(), offset, surroundings)
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
          int offset = FromLsp.offset(params.getPosition(), snapshot.source().lines());
          return Either.forLeft(
              ToLsp.completion(
                  Completion.at(snapshot.file(), offset),
                  snapshot.source().lines(),
                  session.client()));
        });
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
}

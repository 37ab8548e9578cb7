package dev.buddyls.lsp.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.CodeAction;
import dev.buddyls.ide.CodeActions;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.CodeActionJson;
import dev.buddyls.lsp.convert.JsonLists;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RangeJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code textDocument/codeAction}: fixes and migrations at a range. */
final class CodeActionRequest extends DocumentRequest {

  CodeActionRequest(Session session) {
    super(session, "textDocument/codeAction", Lane.INTERACTIVE);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    List<String> kinds =
        Stream.of(CodeAction.ActionKind.values()).map(CodeAction.ActionKind::id).toList();
    ProtocolMethod.options(capabilities, "codeActionProvider")
        .add("codeActionKinds", JsonLists.ofTexts(kinds));
  }

  @Override
  JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    if (!session.client().features().codeActionLiterals()) {
      return nothing();
    }
    TextRange range = RangeJson.textRange(params.at("range"), document.source().lines());
    List<CodeAction> actions = CodeActions.at(document, range, only(params), cancel);
    return JsonLists.of(actions, it -> action(it, document, cancel));
  }

  private static Optional<List<String>> only(JsonValue params) {
    JsonValue only = params.at("context.only");
    return only.isPresent()
        ? Optional.of(only.elements().stream().flatMap(it -> it.text().stream()).toList())
        : Optional.empty();
  }

  private JsonObject action(CodeAction action, Document document, Cancel cancel) {
    ClientFeatures client = session.client().features();
    if (action instanceof CodeAction.QuickFix fix) {
      return CodeActionJson.quickFix(fix, document.source(), client);
    }
    CodeAction.BulkFix bulk = (CodeAction.BulkFix) action;
    if (client.resolvesEdits()) {
      return CodeActionJson.deferred(bulk, document.source());
    }
    List<TextEdit> edits = CodeActions.edits(bulk, document, cancel);
    return CodeActionJson.complete(bulk, edits, document.source());
  }

  @Override
  JsonElement nothing() {
    return new JsonArray();
  }
}

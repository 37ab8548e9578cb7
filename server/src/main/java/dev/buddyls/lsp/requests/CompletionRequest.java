package dev.buddyls.lsp.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.completion.Completions;
import dev.buddyls.ide.completion.Trigger;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.CompletionJson;
import dev.buddyls.lsp.convert.JsonLists;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.util.Optional;

/** {@code textDocument/completion}: proposals for the text at a position. */
final class CompletionRequest extends DocumentRequest {

  /** The protocol's {@code CompletionTriggerKind.TriggerCharacter}. */
  private static final int BY_CHARACTER = 2;

  CompletionRequest(Session session) {
    super(session, "textDocument/completion", Lane.INTERACTIVE);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "completionProvider")
        .add("triggerCharacters", JsonLists.ofTexts(Trigger.TRIGGER_CHARACTERS));
  }

  @Override
  JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    int offset = offset(params, document);
    boolean unwanted =
        triggerCharacter(params)
            .filter(it -> !Trigger.asks(it, document.source().text(), offset))
            .isPresent();
    return unwanted
        ? nothing()
        : new CompletionJson(document.source(), session.client().features(), session.catalog())
            .list(Completions.at(document, offset));
  }

  /** The character that triggered the request, unless the user did. */
  private static Optional<String> triggerCharacter(JsonValue params) {
    JsonValue context = params.at("context");
    return context
        .at("triggerKind")
        .number()
        .filter(it -> it == BY_CHARACTER)
        .flatMap(it -> context.at("triggerCharacter").text());
  }

  @Override
  JsonElement nothing() {
    return new JsonArray();
  }
}

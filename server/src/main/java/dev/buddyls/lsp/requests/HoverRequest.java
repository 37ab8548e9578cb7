package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.hover.HoverProvider;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.HoverJson;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.time.Clock;

/** {@code textDocument/hover}: explains the text at a position. */
final class HoverRequest extends DocumentRequest {

  HoverRequest(Session session) {
    super(session, "textDocument/hover", Lane.INTERACTIVE);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    capabilities.addProperty("hoverProvider", true);
  }

  @Override
  JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    return HoverProvider.at(document, offset(params, document), Clock.systemDefaultZone())
        .<JsonElement>map(
            it -> HoverJson.of(it, document.source().lines(), session.client().features()))
        .orElse(nothing());
  }
}

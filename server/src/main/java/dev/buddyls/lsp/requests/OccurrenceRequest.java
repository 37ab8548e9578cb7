package dev.buddyls.lsp.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.References;
import dev.buddyls.lsp.convert.JsonLists;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RangeJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.util.List;

/** A request about the places where the project uses the name at a position. */
abstract class OccurrenceRequest extends DocumentRequest {

  OccurrenceRequest(Session session, String method, Lane lane) {
    super(session, method, lane);
  }

  @Override
  final JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    return References.at(document, offset(params, document))
        .map(it -> answer(it, document, params))
        .orElse(nothing());
  }

  abstract JsonElement answer(References found, Document document, JsonValue params);

  static JsonArray locations(List<References.Occurrence> places) {
    return JsonLists.of(places, it -> RangeJson.location(it.source(), it.name().range()));
  }

  @Override
  final JsonElement nothing() {
    return new JsonArray();
  }
}

package dev.buddyls.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.ide.DocumentSymbols.Symbol;
import dev.buddyls.ide.DocumentSymbols.SymbolKind;
import dev.buddyls.ide.WorkspaceSymbols;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import java.util.List;

/** Converts symbols of documents and of the workspace to the protocol's JSON. */
public final class SymbolJson {

  private SymbolJson() {}

  /** A tree, or a flat list for clients that do not support trees. */
  public static JsonArray outline(List<Symbol> symbols, SourceText source, ClientFeatures client) {
    if (client.symbolTree()) {
      return JsonLists.of(symbols, it -> tree(it, source.lines()));
    }
    JsonArray flat = new JsonArray();
    symbols.forEach(it -> flatten(it, "", source, flat));
    return flat;
  }

  private static JsonObject tree(Symbol symbol, LineIndex lines) {
    JsonObject json = new JsonObject();
    json.addProperty("name", symbol.name());
    json.addProperty("kind", kind(symbol.kind()));
    json.add("range", RangeJson.range(symbol.range(), lines));
    json.add("selectionRange", RangeJson.range(symbol.selection(), lines));
    json.addProperty("detail", symbol.detail());
    json.add("children", JsonLists.of(symbol.children(), it -> tree(it, lines)));
    return json;
  }

  private static void flatten(Symbol symbol, String container, SourceText source, JsonArray list) {
    list.add(information(symbol.name(), symbol.kind(), container, location(symbol, source)));
    symbol.children().forEach(child -> flatten(child, symbol.name(), source, list));
  }

  private static JsonObject location(Symbol symbol, SourceText source) {
    return RangeJson.location(source, symbol.range());
  }

  /** A symbol of the workspace. */
  public static JsonObject of(WorkspaceSymbols.Match match) {
    JsonObject location = RangeJson.location(match.source(), match.range());
    return information(match.name(), match.kind(), match.container(), location);
  }

  private static JsonObject information(
      String name, SymbolKind kind, String container, JsonObject location) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("kind", kind(kind));
    json.add("location", location);
    json.addProperty("containerName", container);
    return json;
  }

  /** The protocol's {@code SymbolKind}. */
  private static int kind(SymbolKind kind) {
    return switch (kind) {
      case PIPELINE -> 2; // Module
      case ENVIRONMENT -> 3; // Namespace
      case ACTION -> 12; // Function
      case VARIABLE -> 13; // Variable
      case TARGET -> 19; // Object
      case INTEGRATION -> 20; // Key
      case EVENT -> 24; // Event
    };
  }
}

package dev.buddyls.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.Collection;
import java.util.function.Function;

/** Converts collections to JSON arrays. */
public final class JsonLists {

  private JsonLists() {}

  public static <T> JsonArray of(Collection<T> items, Function<T, ? extends JsonElement> convert) {
    JsonArray list = new JsonArray(items.size());
    items.forEach(it -> list.add(convert.apply(it)));
    return list;
  }

  public static JsonArray ofTexts(Collection<String> texts) {
    JsonArray list = new JsonArray(texts.size());
    texts.forEach(list::add);
    return list;
  }
}

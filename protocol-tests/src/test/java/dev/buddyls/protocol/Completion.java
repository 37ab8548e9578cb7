package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The proposals of a server at a caret, in the order in which an editor shows them. */
record Completion(Document document, Caret caret, List<JsonObject> items) {

  static Completion request(Document document, Caret caret) {
    JsonElement answer = document.sendRequest("textDocument/completion", caret.position());
    JsonArray items =
        answer.isJsonArray()
            ? answer.getAsJsonArray()
            : answer.getAsJsonObject().getAsJsonArray("items");
    List<JsonObject> sorted =
        StreamSupport.stream(items.spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .sorted(Comparator.comparing(it -> it.get("sortText").getAsString()))
            .toList();
    sorted.forEach(it -> checkRange(it, caret));
    return new Completion(document, caret, sorted);
  }

  /** The protocol requires the range of an edit to be on one line and to contain the caret. */
  private static void checkRange(JsonObject item, Caret caret) {
    Range range = range(item);
    assertThat(range.start().line()).isEqualTo(caret.position().line());
    assertThat(range.end().line()).isEqualTo(caret.position().line());
    assertThat(caret.position().character())
        .isBetween(range.start().character(), range.end().character());
  }

  private static Range range(JsonObject item) {
    return Range.from(item.getAsJsonObject("textEdit").get("range"));
  }

  List<String> labels() {
    return items.stream().map(it -> it.get("label").getAsString()).toList();
  }

  /** The labels that match the text before the caret, as an editor filters them. */
  List<String> matching() {
    return items.stream().filter(this::matches).map(it -> it.get("label").getAsString()).toList();
  }

  private boolean matches(JsonObject item) {
    String typed = caret.text().substring(range(item).start().offset(caret.text()), caret.offset());
    String word = typed.strip().toLowerCase(Locale.ROOT);
    String filter = item.get("filterText").getAsString().toLowerCase(Locale.ROOT);
    return (" " + filter).contains(" " + word);
  }

  JsonObject item(String label) {
    return items.stream()
        .filter(it -> it.get("label").getAsString().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
  }

  /** A resolved proposal. */
  JsonObject resolved(String label) {
    return document.resolve(item(label));
  }

  /** The text after a proposal was accepted, with the caret where an editor puts it. */
  String accept(String label) {
    assertThat(matching()).contains(label);
    JsonObject item = item(label);
    String inserted = item.getAsJsonObject("textEdit").get("newText").getAsString();
    int caretAfter = range(item).start().offset(caret.text()) + inserted.length();
    return Caret.mark(range(item).replace(caret.text(), inserted), caretAfter);
  }
}

package dev.buddyls.lsp.convert;

import com.google.gson.JsonObject;

/** Converts Markdown to the protocol's {@code MarkupContent}. */
final class MarkupJson {

  private MarkupJson() {}

  /** Markdown, or the same as plain text where the client does not support Markdown. */
  static JsonObject of(String markdown, boolean supported) {
    JsonObject markup = new JsonObject();
    markup.addProperty("kind", supported ? "markdown" : "plaintext");
    markup.addProperty("value", supported ? markdown : PlainText.of(markdown));
    return markup;
  }
}

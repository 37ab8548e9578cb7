package dev.buddyls.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.concurrent.atomic.AtomicInteger;

/** An initialized client that opens documents. */
final class Editor implements AutoCloseable {

  /** The capabilities of an editor that supports everything the server uses. */
  private static final String ALL =
      """
      {
        "workspace": {"configuration": true},
        "textDocument": {
          "publishDiagnostics": {
            "relatedInformation": true,
            "versionSupport": true,
            "codeDescriptionSupport": true,
            "tagSupport": {"valueSet": [1, 2]}
          },
          "hover": {"contentFormat": ["markdown", "plaintext"]},
          "completion": {
            "completionItem": {
              "documentationFormat": ["markdown", "plaintext"],
              "snippetSupport": true,
              "labelDetailsSupport": true,
              "commitCharactersSupport": true,
              "resolveSupport": {"properties": ["documentation"]},
              "tagSupport": {"valueSet": [1]},
              "insertTextModeSupport": {"valueSet": [1, 2]}
            }
          },
          "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
          "codeAction": {
            "isPreferredSupport": true,
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix"]}}
          }
        }
      }
      """;

  private final LspClient client;
  private final JsonObject greeting;
  private final AtomicInteger documents = new AtomicInteger();

  private Editor(LspClient client, JsonObject greeting) {
    this.client = client;
    this.greeting = greeting;
  }

  /** An editor with all capabilities. */
  static Editor modern() {
    return with(ALL);
  }

  /** An editor whose server has network access. */
  static Editor online() {
    return introduce(LspClient.startOnline(), ALL);
  }

  /** An editor without capabilities. */
  static Editor bare() {
    return with("{}");
  }

  static Editor with(String capabilities) {
    return introduce(LspClient.start(), capabilities);
  }

  /** An editor with all capabilities and a name. */
  static Editor named(String name) {
    JsonObject info = new JsonObject();
    info.addProperty("name", name);
    JsonObject params = parameters(ALL);
    params.add("clientInfo", info);
    return introduce(LspClient.start(), params);
  }

  static Editor introduce(LspClient client, String capabilities) {
    return introduce(client, parameters(capabilities));
  }

  private static Editor introduce(LspClient client, JsonObject params) {
    JsonObject greeting = client.request("initialize", params).getAsJsonObject();
    client.sendNotification("initialized", new JsonObject());
    return new Editor(client, greeting);
  }

  /** Parameters of {@code initialize} without a parent process and a folder. */
  static JsonObject parameters(String capabilities) {
    JsonObject params = new JsonObject();
    params.add("processId", null);
    params.add("rootUri", null);
    params.add("capabilities", JsonParser.parseString(capabilities));
    return params;
  }

  LspClient client() {
    return client;
  }

  /** The result of {@code initialize}. */
  JsonObject initializeResult() {
    return greeting;
  }

  /** Opens a text as a {@code buddy.yml} of its own. */
  Document open(String text) {
    String uri = "file:///project" + documents.incrementAndGet() + "/buddy.yml";
    return Document.open(client, uri, "yaml", text);
  }

  Document open(String uri, String language, String text) {
    return Document.open(client, uri, language, text);
  }

  /** Opens a text with a caret and asks how to go on there. */
  Completion complete(String marked) {
    Caret caret = Caret.in(marked);
    return Completion.request(open(caret.text()), caret);
  }

  @Override
  public void close() {
    client.close();
  }
}

package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.DocumentUri;
import dev.buddyls.lsp.session.Failures;
import dev.buddyls.lsp.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * {@code initialize}: client and server exchange their capabilities.
 *
 * @param methods all other methods, which add to the capabilities
 */
record InitializeRequest(Session session, String version, List<ProtocolMethod> methods)
    implements ProtocolMethod.Request {

  @Override
  public String method() {
    return "initialize";
  }

  @Override
  public CompletableFuture<? extends JsonElement> handle(JsonValue params) {
    session.client().supports(ClientFeatures.of(params));
    session.workspace().folders(folders(params));
    params.at("processId").number().ifPresent(session.lifecycle()::endWith);
    JsonValue options = params.at("initializationOptions");
    if (options.isPresent()) {
      Failures.guard("initializationOptions", () -> session.editorSettings().takeOptions(options));
    }
    return CompletableFuture.completedFuture(result());
  }

  private static List<Path> folders(JsonValue params) {
    JsonValue several = params.at("workspaceFolders");
    Stream<JsonValue> uris =
        several.isPresent()
            ? several.elements().stream().map(it -> it.at("uri"))
            : Stream.of(params.at("rootUri"));
    return uris.flatMap(it -> it.text().stream())
        .flatMap(it -> DocumentUri.file(it).stream())
        .toList();
  }

  private JsonObject result() {
    JsonObject server = new JsonObject();
    server.addProperty("name", "buddy-ls");
    server.addProperty("version", version);
    JsonObject result = new JsonObject();
    result.add("capabilities", capabilities());
    result.add("serverInfo", server);
    return result;
  }

  private JsonObject capabilities() {
    JsonObject capabilities = new JsonObject();
    capabilities.addProperty("positionEncoding", "utf-16");
    methods.forEach(it -> it.announce(capabilities, session.client().features()));
    return capabilities;
  }
}

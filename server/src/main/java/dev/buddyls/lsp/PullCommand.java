package dev.buddyls.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.integrations.ApiAddress;
import dev.buddyls.integrations.IntegrationsApi;
import dev.buddyls.integrations.IntegrationsFile;
import dev.buddyls.integrations.Pull;
import dev.buddyls.integrations.PullFailed;
import dev.buddyls.integrations.Token;
import dev.buddyls.workspace.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * The command that asks Buddy which integrations there are: the one reason to use the network.
 *
 * <p>Its argument is an object: {@code token}, {@code workspace}, {@code folder} (the URI of the
 * project's folder), and, if wanted, {@code project}, {@code region} and {@code baseUrl}.
 *
 * @param folder that holds {@code .buddy}
 */
record PullCommand(
    ApiAddress address, Token token, String workspace, Optional<String> project, Path folder) {

  static final String NAME = "buddy-ls.pullIntegrations";

  /**
   * The command as a client asked for it.
   *
   * @throws ResponseErrorException if that cannot be done
   */
  static PullCommand of(ExecuteCommandParams params) {
    JsonObject given =
        Stream.ofNullable(params.getArguments())
            .flatMap(List::stream)
            .findFirst()
            .map(new Gson()::toJsonTree)
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .orElseGet(JsonObject::new);
    try {
      return new PullCommand(
          address(given),
          Token.of(required(given, "token")),
          required(given, "workspace"),
          text(given, "project"),
          Session.file(required(given, "folder"))
              .orElseThrow(() -> refused("`folder` is no URI of a folder on this machine.")));
    } catch (PullFailed e) {
      throw refused(e.getMessage());
    }
  }

  private static ApiAddress address(JsonObject given) {
    return text(given, "baseUrl")
        .map(ApiAddress::of)
        .orElseGet(() -> ApiAddress.Region.of(text(given, "region").orElse("us")).address());
  }

  private static String required(JsonObject given, String key) {
    return text(given, key)
        .orElseThrow(() -> refused(NAME + " needs an object with `" + key + "`."));
  }

  private static Optional<String> text(JsonObject given, String key) {
    return given.get(key) instanceof JsonPrimitive value
        ? Optional.of(value.getAsString()).filter(it -> !it.isBlank())
        : Optional.empty();
  }

  private static ResponseErrorException refused(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, message, null));
  }

  Path file() {
    return folder.resolve(IntegrationsFile.PATH);
  }

  /**
   * Asks, and writes the list.
   *
   * @return what has become of it, for people
   * @throws ResponseErrorException if Buddy does not answer as it should; the list is as before
   */
  String run(Catalog catalog, Cancel cancel) {
    try {
      IntegrationsApi api = IntegrationsApi.of(address, token, workspace, System::getenv);
      Pull pull = Pull.of(api, project, file(), catalog);
      cancel.check();
      pull.write();
      return IntegrationsFile.PATH + ": " + pull.summary();
    } catch (PullFailed | Unreadable e) {
      throw refused(e.getMessage());
    } catch (IOException e) {
      throw refused(file() + " cannot be written: " + e.getMessage());
    }
  }
}

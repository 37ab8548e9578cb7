package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.integrations.ApiAddress;
import dev.buddyls.integrations.IntegrationsApi;
import dev.buddyls.integrations.IntegrationsFile;
import dev.buddyls.integrations.Pull;
import dev.buddyls.integrations.PullFailed;
import dev.buddyls.integrations.Token;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.session.DocumentUri;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.workspace.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Asks Buddy which integrations there are, and writes the list: the one reason to use the network.
 *
 * <p>Its argument is an object: {@code token}, {@code workspace}, {@code folder} (the URI of the
 * project's folder), and, if wanted, {@code project}, {@code region} and {@code baseUrl}. It
 * answers with a summary for people.
 */
record PullIntegrationsCommand(Session session) implements ExecuteCommandRequest.Command {

  /**
   * @param folder that holds {@code .buddy}
   */
  private record Order(
      ApiAddress address, Token token, String workspace, Optional<String> project, Path folder) {

    Path file() {
      return folder.resolve(IntegrationsFile.PATH);
    }
  }

  @Override
  public String name() {
    return "buddy-ls.pullIntegrations";
  }

  @Override
  public CompletableFuture<? extends JsonElement> run(List<JsonValue> arguments) {
    Order order = order(arguments);
    return session.workers().answerApart(name(), cancel -> new JsonPrimitive(pull(order, cancel)));
  }

  private Order order(List<JsonValue> arguments) {
    JsonValue given =
        arguments.stream()
            .findFirst()
            .orElseThrow(() -> RequestFailure.requestFailed(name() + " needs an object."));
    try {
      return new Order(
          address(given),
          Token.of(required(given, "token")),
          required(given, "workspace"),
          text(given, "project"),
          DocumentUri.file(required(given, "folder"))
              .orElseThrow(
                  () ->
                      RequestFailure.requestFailed(
                          "`folder` is not the URI of a folder on this machine.")));
    } catch (PullFailed e) {
      throw RequestFailure.requestFailed(e.getMessage());
    }
  }

  private static ApiAddress address(JsonValue given) {
    return text(given, "baseUrl")
        .map(ApiAddress::of)
        .orElseGet(() -> ApiAddress.Region.of(text(given, "region").orElse("us")).address());
  }

  private String required(JsonValue given, String key) {
    return text(given, key)
        .orElseThrow(
            () -> RequestFailure.requestFailed(name() + " needs an object with `" + key + "`."));
  }

  private static Optional<String> text(JsonValue given, String key) {
    return given.at(key).text().filter(it -> !it.isBlank());
  }

  private String pull(Order order, Cancel cancel) {
    try {
      IntegrationsApi api =
          IntegrationsApi.of(order.address(), order.token(), order.workspace(), System::getenv);
      Pull pull = Pull.of(api, order.project(), order.file(), session.catalog());
      cancel.check();
      pull.write();
      session.workspace().changedOnDisk(order.file().toUri().toString());
      return IntegrationsFile.PATH + ": " + pull.summary();
    } catch (PullFailed | Unreadable e) {
      throw RequestFailure.requestFailed(e.getMessage());
    } catch (IOException e) {
      throw RequestFailure.requestFailed(order.file() + " cannot be written: " + e.getMessage());
    }
  }
}

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
 * Updates a project's list of integrations from Buddy. The only command that uses the network.
 *
 * <p>Its argument is an object: {@code token}, {@code workspace}, {@code folder} (the URI of the
 * project's folder), and optionally {@code project}, {@code region} and {@code baseUrl}. The result
 * is a summary for the user.
 */
record PullIntegrationsCommand(Session session) implements ExecuteCommandRequest.Command {

  /**
   * @param folder the one that contains {@code .buddy}
   */
  private record Arguments(
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
  public CompletableFuture<? extends JsonElement> run(List<JsonValue> values) {
    Arguments arguments = parse(values);
    return session
        .workers()
        .answerOnOwnThread(name(), cancel -> new JsonPrimitive(pull(arguments, cancel)));
  }

  private Arguments parse(List<JsonValue> values) {
    JsonValue given =
        values.stream()
            .findFirst()
            .orElseThrow(
                () -> RequestFailure.requestFailed(name() + " needs an object as its argument."));
    try {
      return new Arguments(
          address(given),
          Token.of(required(given, "token")),
          required(given, "workspace"),
          text(given, "project"),
          DocumentUri.file(required(given, "folder"))
              .orElseThrow(
                  () ->
                      RequestFailure.requestFailed("`folder` must be the URI of a local folder.")));
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
            () -> RequestFailure.requestFailed(name() + " needs the member `" + key + "`."));
  }

  private static Optional<String> text(JsonValue given, String key) {
    return given.at(key).text().filter(it -> !it.isBlank());
  }

  private String pull(Arguments arguments, Cancel cancel) {
    try {
      IntegrationsApi api =
          IntegrationsApi.of(
              arguments.address(), arguments.token(), arguments.workspace(), System::getenv);
      Pull pull = Pull.of(api, arguments.project(), arguments.file(), session.catalog());
      cancel.check();
      pull.write();
      session.workspace().changedOnDisk(arguments.file().toUri().toString());
      return IntegrationsFile.PATH + ": " + pull.summary();
    } catch (PullFailed | Unreadable e) {
      throw RequestFailure.requestFailed(e.getMessage());
    } catch (IOException e) {
      throw RequestFailure.requestFailed(
          arguments.file() + " cannot be written: " + e.getMessage());
    }
  }
}

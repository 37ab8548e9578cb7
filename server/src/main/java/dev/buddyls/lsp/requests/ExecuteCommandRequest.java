package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonLists;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.session.Session;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code workspace/executeCommand}: commands for what the protocol has no method for. */
record ExecuteCommandRequest(List<Command> commands) implements ProtocolMethod.Request {

  /** A command that clients call by name. */
  interface Command {

    String name();

    CompletableFuture<? extends JsonElement> run(List<JsonValue> arguments);
  }

  ExecuteCommandRequest(Session session) {
    this(List.of(new CheckFoldersCommand(session), new PullIntegrationsCommand(session)));
  }

  @Override
  public String method() {
    return "workspace/executeCommand";
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "executeCommandProvider")
        .add("commands", JsonLists.ofTexts(commands.stream().map(Command::name).toList()));
  }

  @Override
  public CompletableFuture<? extends JsonElement> handle(JsonValue params) {
    String name = params.requireText("command");
    Command command =
        commands.stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> RequestFailure.invalidParams("buddy-ls has no command `" + name + "`"));
    return command.run(params.at("arguments").elements());
  }
}

package dev.buddyls.lsp.session;

import com.google.gson.Gson;
import dev.buddyls.lsp.convert.JsonValue;
import java.util.Map;

/** The settings that the editor keeps for this server. On the thread that reads messages. */
public final class EditorSettings {

  private static final String SECTION = "buddy";

  private final Client client;
  private final Workspace workspace;

  EditorSettings(Client client, Workspace workspace) {
    this.client = client;
    this.workspace = workspace;
  }

  /** Asks the client for them, if it answers such requests. */
  public void request() {
    if (client.features().configuration()) {
      client
          .configuration(SECTION)
          .thenAccept(
              it -> Failures.guard("reading settings", () -> takeAnswer(new JsonValue(it))));
    }
  }

  private void takeAnswer(JsonValue answer) {
    answer.elements().forEach(it -> workspace.settings(map(it)));
  }

  /** Takes what some clients send along with {@code initialize}, with or without our section. */
  public void takeOptions(JsonValue options) {
    JsonValue section = options.at(SECTION);
    workspace.settings(map(section.isPresent() ? section : options));
  }

  /** The client has other settings now, and may have sent them along. */
  public void changed(JsonValue sent) {
    if (client.features().configuration()) {
      request();
    } else if (sent.at(SECTION).isPresent()) {
      workspace.settings(map(sent.at(SECTION)));
    }
  }

  private static Map<?, ?> map(JsonValue section) {
    return section.json().isJsonObject()
        ? new Gson().fromJson(section.json(), Map.class)
        : Map.of();
  }
}

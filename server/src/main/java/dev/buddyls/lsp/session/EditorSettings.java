package dev.buddyls.lsp.session;

import com.google.gson.Gson;
import dev.buddyls.lsp.convert.JsonValue;
import java.util.Map;

/** Reads the settings of this server from the editor. For the reader thread. */
public final class EditorSettings {

  private static final String SECTION = "buddy";

  private final Client client;
  private final Workspace workspace;

  EditorSettings(Client client, Workspace workspace) {
    this.client = client;
    this.workspace = workspace;
  }

  /** Requests the settings from the client, if it supports that. */
  public void request() {
    if (client.features().configuration()) {
      client
          .configuration(SECTION)
          .thenAccept(it -> Failures.guard("reading settings", () -> apply(new JsonValue(it))));
    }
  }

  private void apply(JsonValue result) {
    result.elements().forEach(it -> workspace.settings(map(it)));
  }

  /**
   * Reads the settings that some clients send with {@code initialize}, with or without the section
   * name.
   */
  public void takeOptions(JsonValue options) {
    JsonValue section = options.at(SECTION);
    workspace.settings(map(section.isPresent() ? section : options));
  }

  /** The settings have changed; some clients send the new ones along. */
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

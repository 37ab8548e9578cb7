package dev.buddyls.lsp.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.Map;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientFeaturesTest {

  static final String ALL =
      """
      {
        "processId": null,
        "clientInfo": {"name": "Neovim"},
        "rootUri": null,
        "capabilities": {
          "textDocument": {
            "hover": {"contentFormat": ["plaintext", "markdown"]},
            "completion": {
              "completionItem": {
                "documentationFormat": ["markdown"],
                "tagSupport": {"valueSet": [1]},
                "snippetSupport": true,
                "insertTextModeSupport": {"valueSet": [1, 2]},
                "labelDetailsSupport": true,
                "commitCharactersSupport": true,
                "resolveSupport": {"properties": ["documentation"]}
              }
            },
            "publishDiagnostics": {
              "relatedInformation": true,
              "codeDescriptionSupport": true,
              "tagSupport": {"valueSet": [1, 2]}
            },
            "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
            "codeAction": {
              "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}},
              "dataSupport": true,
              "resolveSupport": {"properties": ["edit"]}
            }
          },
          "workspace": {
            "workspaceEdit": {"documentChanges": true, "snippetEditSupport": true},
            "configuration": true,
            "didChangeWatchedFiles": {"dynamicRegistration": true},
            "inlayHint": {"refreshSupport": true}
          }
        }
      }
      """;

  @Test
  void everyFeatureIsRead() {
    assertThat(features(ALL).toString()).contains("true").doesNotContain("false");
  }

  @Test
  void featuresAreReadFromMembersOfTheProtocol() {
    JsonElement all = JsonParser.parseString(ALL);
    Gson gson = new MessageJsonHandler(Map.of()).getGson();

    assertThat(gson.toJsonTree(gson.fromJson(all, InitializeParams.class)))
        .as("what lsp4j's class for them keeps")
        .isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"capabilities\": 3}",
        "{\"capabilities\": {\"textDocument\": {\"hover\": true, \"completion\": null}}}",
        "{\"capabilities\": {\"workspace\": {\"configuration\": \"true\"}}}"
      })
  void missingOrInvalidMembersMeanNoSupport(String params) {
    assertThat(features(params)).isEqualTo(ClientFeatures.NONE);
    assertThat(ClientFeatures.NONE.toString()).doesNotContain("true");
  }

  static ClientFeatures features(String params) {
    return ClientFeatures.of(new JsonValue(JsonParser.parseString(params)));
  }
}

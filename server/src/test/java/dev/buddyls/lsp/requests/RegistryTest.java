package dev.buddyls.lsp.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Client;
import dev.buddyls.lsp.session.Peer;
import dev.buddyls.lsp.session.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;

class RegistryTest {

  private static final Peer SILENT_CLIENT =
      new Peer() {
        @Override
        public void sendNotification(String method, JsonElement params) {}

        @Override
        public CompletableFuture<JsonElement> sendRequest(String method, JsonElement params) {
          return CompletableFuture.completedFuture(JsonNull.INSTANCE);
        }
      };

  private final List<ProtocolMethod> methods =
      Registry.of(Session.of(BundledCatalog.open(), new Client(SILENT_CLIENT)), "1.2.3");

  @Test
  void noMethodIsListedTwice() {
    assertThat(methods).extracting(ProtocolMethod::method).doesNotHaveDuplicates();
  }

  @Test
  void everyClassForAMethodIsListed() {
    List<String> classes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(Registry.class)
                .stream()
                .filter(it -> it.isAssignableTo(ProtocolMethod.class))
                .filter(
                    it -> !it.isInterface() && !it.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();

    assertThat(methods).extracting(it -> it.getClass().getName()).hasSameElementsAs(classes);
  }

  @Test
  void capabilitiesConformToTheProtocol() {
    Gson gson = new MessageJsonHandler(Map.of()).getGson();
    JsonObject result = initialize();
    JsonObject capabilities = result.getAsJsonObject("capabilities");

    ServerCapabilities read = gson.fromJson(capabilities, ServerCapabilities.class);

    assertThat(gson.toJsonTree(read))
        .as("what lsp4j's class for them keeps")
        .isEqualTo(capabilities);
    assertThat(result.getAsJsonObject("serverInfo").get("version").getAsString())
        .isEqualTo("1.2.3");
  }

  private JsonObject initialize() {
    return methods.stream()
        .filter(it -> it.method().equals("initialize"))
        .map(it -> (ProtocolMethod.Request) it)
        .map(it -> it.handle(new JsonValue(new JsonObject())).join().getAsJsonObject())
        .findFirst()
        .orElseThrow();
  }
}

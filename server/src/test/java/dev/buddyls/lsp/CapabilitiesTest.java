package dev.buddyls.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.util.Map;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {

  @Test
  void areAsTheProtocolHasThem() {
    Gson gson = new MessageJsonHandler(Map.of()).getGson();

    ServerCapabilities read = gson.fromJson(Capabilities.all(), ServerCapabilities.class);

    assertThat(gson.toJsonTree(read))
        .as("what lsp4j's class for them keeps")
        .isEqualTo(Capabilities.all());
  }
}

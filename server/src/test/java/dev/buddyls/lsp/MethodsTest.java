package dev.buddyls.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.requests.ProtocolMethod;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MethodsTest {

  private record Ask(String method, Function<JsonValue, JsonElement> answer)
      implements ProtocolMethod.Request {

    @Override
    public CompletableFuture<JsonElement> handle(JsonValue params) {
      return CompletableFuture.completedFuture(answer.apply(params));
    }
  }

  private record Note(String method, Consumer<JsonValue> handler)
      implements ProtocolMethod.Notification {

    @Override
    public void handle(JsonValue params) {
      handler.accept(params);
    }
  }

  private final Methods methods = new Methods();

  @Test
  void handlersReceiveTheParams() {
    CompletableFuture<JsonElement> noted = new CompletableFuture<>();
    methods.add(new Ask("echo", JsonValue::json));
    methods.add(new Note("note", it -> noted.complete(it.json())));

    methods.notify("note", new JsonPrimitive("so"));

    assertThat(methods.request("echo", new JsonPrimitive("so")).join())
        .isEqualTo(new JsonPrimitive("so"));
    assertThat(methods.request("echo", null).join()).isEqualTo(JsonNull.INSTANCE);
    assertThat(noted).isCompletedWithValue(new JsonPrimitive("so"));
  }

  @Test
  void exceptionsOfHandlersAreCaught() {
    methods.add(new Ask("ask", it -> thrown()));
    methods.add(new Note("note", it -> thrown()));

    assertThat(methods.request("ask", null)).isCompletedExceptionally();
    assertThatCode(() -> methods.notify("note", null)).doesNotThrowAnyException();
  }

  private static JsonElement thrown() {
    throw new StackOverflowError("thrown by a test");
  }

  @Test
  void unknownRequestsAreRefused() {
    assertThat(methods.request("unknown/method", null))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(RequestFailure.class)
        .withMessageContaining("`unknown/method`");
    assertThatCode(() -> methods.notify("unknown/method", null)).doesNotThrowAnyException();
  }
}

package dev.buddyls.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;

class MethodsTest {

  private final Methods methods = new Methods();

  @Test
  void handsOverWhatWasSent() {
    CompletableFuture<String> heard = new CompletableFuture<>();
    methods.request("twice", String.class, it -> CompletableFuture.completedFuture(it + it));
    methods.notification("note", String.class, heard::complete);

    methods.notify("note", "so");

    assertThat(methods.request("twice", "so").join()).isEqualTo("soso");
    assertThat(heard).isCompletedWithValue("so");
  }

  @Test
  void nothingThatIsThrownGetsOut() {
    methods.request("ask", String.class, it -> thrown());
    methods.notification("tell", String.class, it -> thrown());

    assertThat(methods.request("ask", "x")).isCompletedExceptionally();
    assertThat(methods.request("ask", 7)).as("no text").isCompletedExceptionally();
    assertThatCode(() -> methods.notify("tell", "x")).doesNotThrowAnyException();
  }

  private static CompletableFuture<String> thrown() {
    throw new StackOverflowError("thrown by a test");
  }

  @Test
  void saysWhichRequestsItDoesNotKnow() {
    assertThat(methods.request("never/heard", null))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(ResponseErrorException.class)
        .withMessageContaining("`never/heard`");
    assertThatCode(() -> methods.notify("never/heard", null)).doesNotThrowAnyException();
  }
}

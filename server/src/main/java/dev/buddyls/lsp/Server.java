package dev.buddyls.lsp;

import java.io.IOException;

public final class Server {
  public record Start(String version, Long pid) {}

  public static int onStdio(Start start) throws IOException {
    return 0;
  }

  public static int onPort(int port, Start start) throws IOException {
    return 0;
  }
}

package dev.buddyls.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts the packaged program. */
final class BuddyLs {

  /** What a run of the command line left behind. */
  record Result(int exitCode, String out, String err) {}

  private BuddyLs() {}

  /** The words that start the program. The JVM must not write its warnings to standard output. */
  static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-jar",
                jar().toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  static Path jar() {
    return Path.of(System.getProperty("buddyls.jar", "../server/target/buddy-ls.jar"))
        .toAbsolutePath()
        .normalize();
  }

  static Process start(String... arguments) {
    return start(Path.of("."), Map.of(), arguments);
  }

  private static Process start(Path folder, Map<String, String> environment, String... arguments) {
    ProcessBuilder builder = new ProcessBuilder(command(arguments)).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "BUDDY_TOKEN"));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the program in a folder until it ends. */
  static Result run(Path folder, byte[] input, String... arguments) {
    return run(folder, Map.of(), input, arguments);
  }

  /** Runs the program in a folder until it ends, with more variables in its environment. */
  static Result run(
      Path folder, Map<String, String> environment, byte[] input, String... arguments) {
    Process process = start(folder, environment, arguments);
    CompletableFuture<String> out = read(process.getInputStream());
    CompletableFuture<String> err = read(process.getErrorStream());
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Result(process.onExit().join().exitValue(), out.join(), err.join());
  }

  /** All that a stream will hold. */
  static CompletableFuture<String> read(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        work -> new Thread(work, "reading").start());
  }
}

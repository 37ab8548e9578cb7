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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Starts the packaged program. */
final class BuddyLs {

  /** The result of a run of the command line. */
  record Result(int exitCode, String out, String err) {}

  private static final Set<String> ABOUT_NETWORK = Set.of("--port", "pull");

  private BuddyLs() {}

  /** The command that starts the program; without a network, unless it is needed. */
  static List<String> command(String... arguments) {
    List<String> online = online(arguments);
    return Stream.of(arguments).anyMatch(ABOUT_NETWORK::contains)
        ? online
        : Offline.command(online);
  }

  /** The same with the network. The JVM must not write its warnings to standard output. */
  private static List<String> online(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java().toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-jar",
                jar().toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** That which runs the tests, or another of which {@code buddyls.java} is the folder. */
  static Path java() {
    String home = System.getProperty("buddyls.java", System.getProperty("java.home"));
    return Path.of(home).resolve("bin/java").toAbsolutePath();
  }

  static Path jar() {
    return Path.of(System.getProperty("buddyls.jar", "../server/target/buddy-ls.jar"))
        .toAbsolutePath()
        .normalize();
  }

  static Process start(String... arguments) {
    return start(Path.of("."), Map.of(), command(arguments));
  }

  /** A process that may use the network, for requests that need it. */
  static Process startOnline() {
    return start(Path.of("."), Map.of(), online());
  }

  private static Process start(Path folder, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
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

  /** Runs the program in a folder until it ends, with additional environment variables. */
  static Result run(
      Path folder, Map<String, String> environment, byte[] input, String... arguments) {
    return run(folder, environment, input, command(arguments));
  }

  /** The same without a network, whatever the arguments. */
  static Result runOffline(
      Path folder, Map<String, String> environment, byte[] input, String... arguments) {
    return run(folder, environment, input, Offline.command(online(arguments)));
  }

  private static Result run(
      Path folder, Map<String, String> environment, byte[] input, List<String> command) {
    Process process = start(folder, environment, command);
    CompletableFuture<String> out = read(process.getInputStream());
    CompletableFuture<String> err = read(process.getErrorStream());
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Result(process.onExit().join().exitValue(), out.join(), err.join());
  }

  /** The whole content of a stream. */
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

package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class-data-sharing archive that the launcher creates for faster starts. */
class ClassArchiveTest {

  @TempDir Path folder;

  @Test
  void containsAllClassesThatAnEditorWaitsFor() throws IOException {
    Path archive = folder.resolve("classes.jsa");
    Path log = folder.resolve("classes.log");
    Process training = start("-XX:ArchiveClassesAtExit=" + archive, "train-archive");
    assertThat(LspClient.await(BuddyLs.read(training.getInputStream()))).contains("BUILD");
    assertThat(training.onExit().join().exitValue()).isZero();

    Process server =
        start("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + log, "serve");
    try (LspClient client =
        new LspClient(server, server.getInputStream(), server.getOutputStream())) {
      client.request("initialize", Editor.parameters("{}"));
      List<String> loaded = Files.readAllLines(log);

      assertThat(loaded)
          .anyMatch(it -> it.contains("dev.buddyls.lsp.Server source: shared objects file"))
          .noneMatch(it -> it.contains("source: file:"))
          .noneMatch(it -> it.contains("source: dev.buddyls"));
    }
  }

  /** Starts the program as the launcher does: with options of Java, and a command. */
  private static Process start(String... optionsAndCommand) throws IOException {
    List<String> words = new ArrayList<>(List.of(optionsAndCommand));
    String command = words.remove(words.size() - 1);
    words.add(0, BuddyLs.java().toString());
    words.addAll(1, List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", BuddyLs.jar().toString(), "dev.buddyls.cli.Main", command));
    return new ProcessBuilder(Offline.command(words)).start();
  }
}

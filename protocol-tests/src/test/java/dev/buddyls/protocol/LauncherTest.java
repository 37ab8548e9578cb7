package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a package without a bundled runtime. */
@DisabledOnOs(WINDOWS)
class LauncherTest {

  @TempDir Path folder;

  private Path launcher;
  private Path jar;
  private Path cache;

  @BeforeEach
  void unpack() throws IOException {
    launcher = folder.resolve("my package/bin/buddy-ls");
    jar = folder.resolve("my package/buddy-ls.jar");
    cache = folder.resolve("cache");
    Files.createDirectories(launcher.getParent());
    Files.copy(Path.of("../buddy-ls"), launcher);
    Files.copy(BuddyLs.jar(), jar);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  /** Starts it with these environment variables only. */
  private Process start(Map<String, String> variables) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "--version");
    builder.environment().clear();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  private static void assertWorks(Process process) {
    CompletableFuture<String> out = BuddyLs.read(process.getInputStream());
    CompletableFuture<String> err = BuddyLs.read(process.getErrorStream());
    assertThat(LspClient.await(out)).matches("buddy-ls \\d+\\.\\d+\\.\\d+\\R");
    assertThat(LspClient.await(err)).isEmpty();
    assertThat(process.onExit().join().exitValue()).isZero();
  }

  @Test
  void createsAnArchiveForLaterStarts() throws Exception {
    Process one = start(inCache());
    Process two = start(inCache());
    assertWorks(one);
    assertWorks(two);
    Path archive = awaitArchives(1).get(0);

    assertWorks(start(inCache()));

    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
    assertWorks(start(inCache()));
    assertThat(awaitArchives(2)).as("of the other jar, too").contains(archive);
  }

  @Test
  void invalidArchiveIsIgnored() throws Exception {
    assertWorks(start(inCache()));
    Path archive = awaitArchives(1).get(0);
    Files.delete(archive);
    Files.writeString(archive, "Not an archive.");

    assertWorks(start(inCache()));
  }

  @Test
  void worksThroughLinks() throws IOException {
    Path near = Files.createSymbolicLink(launcher.resolveSibling("near"), launcher.getFileName());
    launcher = Files.createSymbolicLink(folder.resolve("far"), near);

    assertWorks(start(Map.of()));
    assertWorks(start(Map.of("PATH", withOldReadlink() + ":/usr/bin:/bin")));
  }

  /** A folder with a readlink that cannot follow all links at once. */
  private Path withOldReadlink() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old")).resolve("readlink");
    Files.writeString(old, "#!/bin/sh\n[ $# -eq 1 ] && PATH=/usr/bin:/bin exec readlink \"$1\"\n");
    assertThat(old.toFile().setExecutable(true)).isTrue();
    return old.getParent();
  }

  @Test
  void startsWithoutAFolderForArchives() throws IOException {
    assertWorks(start(Map.of()));
    assertWorks(start(Map.of("XDG_CACHE_HOME", "relative")));
    assertWorks(start(Map.of("XDG_CACHE_HOME", jar.toString())));
  }

  private Map<String, String> inCache() {
    return Map.of("HOME", folder.toString(), "XDG_CACHE_HOME", cache.toString());
  }

  /** The archives, once there are this many; unfinished ones have other names. */
  private List<Path> awaitArchives(int count) throws IOException, InterruptedException {
    Path archives = cache.resolve("buddy-ls");
    long end = System.nanoTime() + LspClient.TIMEOUT.toNanos();
    try (WatchService watching = archives.getFileSystem().newWatchService()) {
      archives.register(watching, StandardWatchEventKinds.ENTRY_CREATE);
      for (List<Path> seen = list(archives); ; seen = list(archives)) {
        if (seen.size() == count) {
          return seen;
        }
        WatchKey changed = watching.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertThat(changed).as("wait for %d archives; there are %s", count, seen).isNotNull();
        changed.reset();
      }
    }
  }

  private static List<Path> list(Path archives) throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files.filter(it -> it.toString().endsWith(".jsa")).toList();
    }
  }
}

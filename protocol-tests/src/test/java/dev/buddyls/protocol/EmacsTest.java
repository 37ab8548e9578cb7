package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real editor: Emacs, with both of its clients. */
@Isolated("editors wait for their servers for a limited time only")
class EmacsTest {

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({"eglot, Emacs with Eglot", "lsp-mode, Emacs with lsp-mode"})
  void worksInEmacs(String client, String heading) throws IOException, InterruptedException {
    RealEditor.require(
        "Emacs with yaml-mode and " + client,
        emacs("--eval", "(progn (require 'yaml-mode) (require '" + client + "))"));
    RealEditor emacs = new RealEditor(home);
    Path init = emacs.write(".emacs.d/init.el", EditorGuide.snippets(heading).get(0));

    emacs.fixesTheFile(
        emacs("-l", init.toString(), "-l", RealEditor.script("emacs/" + client + ".el")));
  }

  /** Emacs packages contain their own version. */
  @Test
  void theModeHasTheVersionOfTheProgram() throws IOException {
    String version = BuddyLs.run(home, new byte[0], "--version").out().strip();

    assertThat(Files.readString(Path.of("../editors/emacs/buddy-mode.el")))
        .contains("\n;; Version: " + version.replace("buddy-ls ", "") + "\n");
  }

  /** Batch mode, in which packages are not activated automatically. */
  private static String[] emacs(String... then) {
    return Stream.concat(
            Stream.of("emacs", "--batch", "-f", "package-activate-all"), Stream.of(then))
        .toArray(String[]::new);
  }
}

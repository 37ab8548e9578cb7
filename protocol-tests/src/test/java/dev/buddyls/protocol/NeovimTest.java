package dev.buddyls.protocol;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A real editor: Neovim's own client. */
@Isolated("editors wait for their servers for a limited time only")
class NeovimTest {

  @TempDir Path home;

  @Test
  void worksInNeovim() throws IOException, InterruptedException {
    RealEditor.require("Neovim 0.7 or newer, as nvim on the PATH", "nvim", "--version");
    RealEditor neovim = new RealEditor(home);
    neovim.write(".config/nvim/init.lua", EditorGuide.snippets(form()).get(0));

    neovim.fixesTheFile("nvim", "--headless", "-S", RealEditor.script("neovim/test.lua"));
  }

  /** The heading for the installed version of Neovim. */
  private static String form() throws IOException, InterruptedException {
    if (has("nvim-0.11")) {
      return "Neovim 0.11 and newer";
    }
    return has("nvim-0.8") ? "Neovim 0.8 to 0.10" : "Neovim 0.7";
  }

  private static boolean has(String version) throws IOException, InterruptedException {
    String asked = "if has('" + version + "') | qall | else | cquit | endif";
    return new ProcessBuilder("nvim", "--headless", "--clean", "-c", asked).start().waitFor() == 0;
  }
}

package dev.buddyls.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A real editor: Vim with ALE, in a terminal. */
@Isolated("editors wait for their servers for a limited time only")
class VimTest {

  @TempDir Path home;

  @Test
  void worksInVimWithAle() throws IOException, InterruptedException {
    RealEditor.require("tmux", "tmux", "-V");
    RealEditor.require(
        "Vim with ALE as Debian has it",
        "vim",
        "-N",
        "-es",
        "-u",
        "NONE",
        "-c",
        "packadd ale",
        "-c",
        "if exists(':ALEInfo') | qall | else | cquit");
    RealEditor vim = new RealEditor(home);
    List<String> snippets = EditorGuide.snippets("Vim with ALE");
    vim.write(".vimrc", snippets.get(0));
    vim.write(".vim/ale_linters/buddy/buddy_ls.vim", snippets.get(1));

    vim.fixesTheFile(RealEditor.script("vim/test.sh"));
  }
}

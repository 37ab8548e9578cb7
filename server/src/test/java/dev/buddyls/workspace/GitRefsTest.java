package dev.buddyls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches and tags read from the files of a repository. */
class GitRefsTest {

  private static final String HASH = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

  @TempDir private Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void ref(String path) throws IOException {
    write(path, HASH + "\n");
  }

  @Test
  void looseRefsAreRead() throws IOException {
    ref(".git/refs/tags/v1.0");
    ref(".git/refs/heads/main");
    ref(".git/refs/heads/feature/login");
    ref(".git/refs/heads/main.lock");
    ref(".git/refs/heads/.DS_Store");
    ref(".git/refs/stash");
    assertThat(GitRefs.of(root))
        .containsExactly("refs/heads/feature/login", "refs/heads/main", "refs/tags/v1.0");
  }

  @Test
  void packedRefsAreRead() throws IOException {
    write(
        ".git/packed-refs",
        """
        # pack-refs with: peeled fully-peeled sorted
        HASH refs/heads/main
        HASH refs/notes/commits
        HASH refs/tags/v1.0
        ^HASH
        HASH24HASH00 refs/tags/sha256
        no ref at all
        """
            .replace("HASH24HASH00", HASH + "0".repeat(24))
            .replace("HASH", HASH));
    ref(".git/refs/heads/main");
    ref(".git/refs/heads/new");
    assertThat(GitRefs.of(root))
        .containsExactly("refs/heads/main", "refs/heads/new", "refs/tags/sha256", "refs/tags/v1.0");
  }

  @Test
  void remoteBranchesCountAsBranches() throws IOException {
    ref(".git/refs/heads/main");
    ref(".git/refs/remotes/origin/main");
    ref(".git/refs/remotes/origin/release/2");
    write(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/main\n");
    write(".git/packed-refs", HASH + " refs/remotes/fork/idea\r\n");
    assertThat(GitRefs.of(root))
        .containsExactly("refs/heads/idea", "refs/heads/main", "refs/heads/release/2");
  }

  @Test
  void subfolderHasTheRefsOfItsRepository() throws IOException {
    ref(".git/refs/heads/main");
    Path inside = Files.createDirectories(root.resolve("services/web"));
    assertThat(GitRefs.of(inside)).containsExactly("refs/heads/main");
  }

  @Test
  void worktreeHasTheRefsOfItsRepository() throws IOException {
    ref("main/.git/refs/heads/main");
    write("main/.git/worktrees/fix/commondir", "../..\n");
    write("fix/.git", "gitdir: " + root.resolve("main/.git/worktrees/fix") + "\n");
    assertThat(GitRefs.of(root.resolve("fix"))).containsExactly("refs/heads/main");
  }

  @Test
  void submoduleHasItsOwnRefs() throws IOException {
    ref(".git/refs/heads/outer");
    ref(".git/modules/lib/refs/heads/inner");
    write("lib/.git", "gitdir: ../.git/modules/lib\n");
    assertThat(GitRefs.of(root.resolve("lib"))).containsExactly("refs/heads/inner");
  }

  @Test
  void reftablesAreNotRead() throws IOException {
    write(".git/HEAD", "ref: refs/heads/.invalid\n");
    write(".git/refs/heads", "this repository uses the reftable format\n");
    write(".git/reftable/tables.list", "");
    assertThat(GitRefs.of(root)).isEmpty();
  }

  @Test
  void foldersOutsideARepositoryHaveNoRefs() throws IOException {
    write(".git", "gitdir: //elsewhere/share\n");
    assertThat(GitRefs.of(root)).isEmpty();
    write(".git", "not a git file");
    assertThat(GitRefs.of(root)).isEmpty();
  }

  @Test
  void numberOfRefsIsLimited() throws IOException {
    write(
        ".git/packed-refs",
        IntStream.range(0, 50_000)
            .mapToObj(it -> HASH + " refs/heads/branch-" + it + "\n")
            .collect(Collectors.joining()));
    assertThat(GitRefs.of(root)).hasSize(2_000);
  }
}

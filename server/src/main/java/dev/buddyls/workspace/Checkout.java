package dev.buddyls.workspace;

import dev.buddyls.model.WorkingCopy;
import java.nio.file.Path;
import java.util.List;

/** The working copy that contains a project's root. */
record Checkout(Path root) implements WorkingCopy {

  @Override
  public List<String> refs() {
    return GitRefs.of(root);
  }

  @Override
  public List<PathEntry> entries(String folder) {
    return ProjectPaths.in(root, folder);
  }
}

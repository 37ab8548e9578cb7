package dev.buddyls.model;

import java.util.List;

/**
 * The repository that a project is in, as it is on disk now. Each call looks anew, within limits;
 * what cannot be read is left out. May be used from any thread.
 */
public interface WorkingCopy {

  /** Nothing can be seen. */
  WorkingCopy NONE =
      new WorkingCopy() {
        @Override
        public List<String> refs() {
          return List.of();
        }

        @Override
        public List<PathEntry> entries(String folder) {
          return List.of();
        }
      };

  /** A file or folder by its name in the folder that holds it. */
  record PathEntry(String name, boolean folder) {}

  /**
   * Branches, those of remotes as if they were local, then tags, both sorted; by their full names,
   * such as {@code refs/heads/main}.
   */
  List<String> refs();

  /**
   * What is in a folder of the project: folders first, both sorted. Empty for a folder that is not
   * below the project's root.
   *
   * @param folder relative to the project's root, with slashes; empty for the root itself
   */
  List<PathEntry> entries(String folder);
}

package dev.buddyls.integrations;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.workspace.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of integrations of a project, before and after it is updated from Buddy.
 *
 * @param before empty if there is no list yet
 */
public record Pull(Path file, String before, ListMerge merge) {

  /**
   * Fetches the integrations and merges them into the list. Writes nothing.
   *
   * @param project if given, integrations that are limited to other projects are left out
   * @throws PullFailed if Buddy does not return them, or the file is not a list of integrations
   * @throws dev.buddyls.workspace.Unreadable if the file cannot be read
   */
  public static Pull of(IntegrationsApi api, Optional<String> project, Path file, Catalog catalog) {
    String before = Files.exists(file) ? TextFile.read(file) : "";
    if (IntegrationsFile.containsOtherItems(before, catalog)) {
      throw new PullFailed(file + ": contains pipelines; move them to another file first");
    }
    BuddyFile list = IntegrationsFile.file(before, catalog);
    ListMerge merge = ListMerge.of(list, api.list(), project);
    int entries = IntegrationsFile.read(merge.text(), catalog).size();
    if (entries != list.names().integrations().size() + merge.added()) {
      throw new PullFailed(file + ": entries cannot be added to this file; fix or empty it first");
    }
    return new Pull(file, before, merge);
  }

  public String after() {
    return merge.text();
  }

  /**
   * Writes the list, if it has changed.
   *
   * @throws IOException if it cannot be written; the file is unchanged then
   */
  public void write() throws IOException {
    if (!after().equals(before)) {
      TextFile.write(file, after());
    }
  }

  /** What changes in the list, for the user, in one line. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    if (merge.added() > 0) {
      parts.add(merge.added() + " added");
    }
    if (merge.changed() > 0) {
      parts.add(merge.changed() + " changed");
    }
    String what = parts.isEmpty() ? "nothing to change" : String.join(", ", parts);
    List<String> unknown = merge.unknown().stream().map(it -> "`" + it.title() + "`").toList();
    String rest =
        unknown.isEmpty()
            ? ""
            : " Not found in Buddy, kept in the list: " + String.join(", ", unknown) + ".";
    return what + "." + rest;
  }
}

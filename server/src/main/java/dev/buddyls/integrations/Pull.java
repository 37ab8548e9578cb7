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
 * A list of integrations, as it is and as Buddy would have it.
 *
 * @param before empty where there is no list yet
 */
public record Pull(Path file, String before, Update update) {

  /**
   * Asks Buddy what belongs in a list. Writes nothing.
   *
   * @param project if given, integrations that are limited to other projects are left out
   * @throws PullFailed if Buddy does not tell, or the file is another one
   * @throws dev.buddyls.workspace.Unreadable if the file cannot be read
   */
  public static Pull of(IntegrationsApi api, Optional<String> project, Path file, Catalog catalog) {
    String before = Files.exists(file) ? TextFile.read(file) : "";
    if (IntegrationsFile.holdsOthers(before, catalog)) {
      throw new PullFailed(file + ": holds pipelines; move them to another file first");
    }
    BuddyFile list = IntegrationsFile.file(before, catalog);
    Update update = Update.of(list, api.list(), project);
    int entries = IntegrationsFile.read(update.text(), catalog).size();
    if (entries != list.names().integrations().size() + update.added()) {
      throw new PullFailed(file + ": no entries can be added to this; mend it first");
    }
    return new Pull(file, before, update);
  }

  public String after() {
    return update.text();
  }

  /**
   * Writes the list, if it has changed.
   *
   * @throws IOException if it cannot be written; the file is as before then
   */
  public void write() throws IOException {
    if (!after().equals(before)) {
      TextFile.write(file, after());
    }
  }

  /** What has become of the list, for people, in one line. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    if (update.added() > 0) {
      parts.add(update.added() + " added");
    }
    if (update.changed() > 0) {
      parts.add(update.changed() + " changed");
    }
    String what = parts.isEmpty() ? "nothing to change" : String.join(", ", parts);
    List<String> unknown = update.unknown().stream().map(it -> "`" + it.title() + "`").toList();
    String rest =
        unknown.isEmpty()
            ? ""
            : " Buddy does not tell of " + String.join(", ", unknown) + "; nothing is taken out.";
    return what + "." + rest;
  }
}

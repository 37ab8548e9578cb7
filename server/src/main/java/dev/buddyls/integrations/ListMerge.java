package dev.buddyls.integrations;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.TypedObject;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An existing, possibly hand-written list, updated with what Buddy returned. Order, comments and
 * entries that Buddy does not return stay.
 *
 * @param text the new list
 * @param added how many entries are new
 * @param changed how many entries have other values now
 * @param unknown the entries that Buddy does not return
 */
record ListMerge(String text, int added, int changed, List<Integration> unknown) {

  /**
   * @param fetched all integrations that Buddy returned
   * @param project if given, integrations that are limited to other projects are not added
   */
  static ListMerge of(BuddyFile file, List<Integration> fetched, Optional<String> project) {
    List<Integration> missing = new ArrayList<>(fetched);
    missing.removeIf(
        it -> project.isPresent() && it.project().isPresent() && !it.project().equals(project));
    List<Integration> unknown = new ArrayList<>();
    List<TextEdit> edits = new ArrayList<>();
    int changed = 0;
    for (BuddyFile.PlacedModel placed : file.chunks()) {
      for (TypedObject object : placed.model().objects()) {
        Integration entry = Integration.of(object);
        Optional<Integration> match = fetched.stream().filter(it -> isSame(it, entry)).findFirst();
        if (match.isEmpty()) {
          unknown.add(entry);
          continue;
        }
        missing.remove(match.get());
        List<TextEdit> entryEdits =
            new EntryEdits(object.mapping(), placed.model().chunk().text()).towards(match.get());
        entryEdits.forEach(it -> edits.add(it.shift(placed.offset())));
        changed += entryEdits.isEmpty() ? 0 : 1;
      }
    }
    return new ListMerge(
        withEntries(TextEdit.applyAll(file.tree().source().text(), edits), missing),
        missing.size(),
        changed,
        unknown);
  }

  private static String withEntries(String text, List<Integration> missing) {
    List<IntegrationsFile.ListEntry> entries =
        missing.stream().map(it -> new IntegrationsFile.ListEntry(it, "")).toList();
    return entries.isEmpty() ? text : IntegrationsFile.add(text, entries);
  }

  /** Compares ids where both have one, and identifiers otherwise. */
  private static boolean isSame(Integration fetched, Integration entry) {
    return entry.id().isPresent() && fetched.id().isPresent()
        ? entry.id().equals(fetched.id())
        : entry.identifier().isPresent() && entry.identifier().equals(fetched.identifier());
  }
}

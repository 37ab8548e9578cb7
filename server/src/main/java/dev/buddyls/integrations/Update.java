package dev.buddyls.integrations;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.TypedObject;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list that a person may have written, brought up to what Buddy says. Order and comments stay,
 * and so does what Buddy does not tell.
 *
 * @param text the new list
 * @param added how many entries are new
 * @param changed how many entries say something else now
 * @param unknown those that Buddy does not tell of
 */
record Update(String text, int added, int changed, List<Integration> unknown) {

  /**
   * @param told all integrations that Buddy tells of
   * @param project if given, no entries are added that are limited to other projects
   */
  static Update of(BuddyFile file, List<Integration> told, Optional<String> project) {
    List<Integration> missing = new ArrayList<>(told);
    missing.removeIf(
        it -> project.isPresent() && it.project().isPresent() && !it.project().equals(project));
    List<Integration> unknown = new ArrayList<>();
    List<TextEdit> edits = new ArrayList<>();
    int changed = 0;
    for (BuddyFile.PlacedModel placed : file.chunks()) {
      for (TypedObject object : placed.model().objects()) {
        Integration entry = Integration.of(object);
        Optional<Integration> same = told.stream().filter(it -> isSame(it, entry)).findFirst();
        if (same.isEmpty()) {
          unknown.add(entry);
          continue;
        }
        missing.remove(same.get());
        List<TextEdit> own =
            new EntryEdits(object.mapping(), placed.model().chunk().text()).towards(same.get());
        own.forEach(it -> edits.add(it.shift(placed.offset())));
        changed += own.isEmpty() ? 0 : 1;
      }
    }
    return new Update(
        added(TextEdit.applyAll(file.tree().source().text(), edits), missing),
        missing.size(),
        changed,
        unknown);
  }

  private static String added(String text, List<Integration> missing) {
    List<IntegrationsFile.Entry> entries =
        missing.stream().map(it -> new IntegrationsFile.Entry(it, "")).toList();
    return entries.isEmpty() ? text : IntegrationsFile.add(text, entries);
  }

  /** The id tells for sure; where one of the two has none, the identifier has to do. */
  private static boolean isSame(Integration told, Integration entry) {
    return entry.id().isPresent() && told.id().isPresent()
        ? entry.id().equals(told.id())
        : entry.identifier().isPresent() && entry.identifier().equals(told.identifier());
  }
}

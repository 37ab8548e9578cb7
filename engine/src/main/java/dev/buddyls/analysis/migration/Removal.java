package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.catalog.ObjectKind;
import java.util.List;

/**
 * What identifies an environment by its older name can be removed if its newer name is there, too.
 */
final class Removal implements Migration {

  @Override
  public boolean appliesTo(OldKey old) {
    return old.object().is(ObjectKind.ENVIRONMENT_REF);
  }

  @Override
  public List<Fix> fixes(OldKey old) {
    return old.object().has("identifier") || old.object().has("tags") ? of(old) : List.of();
  }

  /** The fix that takes a key out. */
  static List<Fix> of(OldKey old) {
    return new EntryEditor(old.object(), old.text())
        .remove(old.entry()).fix("Remove `" + old.key() + "`", Applicability.UNSAFE).stream()
            .toList();
  }
}

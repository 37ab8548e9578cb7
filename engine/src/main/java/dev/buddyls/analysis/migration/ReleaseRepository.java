package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;

/**
 * The project of a release, {@code owner/name}, becomes the name of its repository, where the owner
 * is the organization next to it.
 */
final class ReleaseRepository implements Migration {

  private static final String NEWER = "repository";

  @Override
  public boolean appliesTo(OldKey old) {
    return old.key().equals("external_project_id");
  }

  @Override
  public List<Fix> fixes(OldKey old) {
    TypedObject release = old.object();
    String[] parts = Node.text(old.entry().value()).orElse("").split("/");
    boolean clear =
        parts.length == 2
            && !Placeholders.isOpaque(old.entry().value())
            && release.text("organization").filter(parts[0]::equals).isPresent()
            && !release.has(NEWER);
    if (!clear) {
      return List.of();
    }
    EntryEditor rewrite = new EntryEditor(release, old.text());
    return rewrite
        .put(old.entry(), rewrite.reworded(old.entry(), NEWER, parts[1]))
        .fix("Rewrite as `repository`", Applicability.UNSAFE)
        .stream()
        .toList();
  }
}

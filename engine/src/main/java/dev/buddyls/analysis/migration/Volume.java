package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.syntax.Node;
import java.util.List;

/** The path at which the repository is mounted becomes an item of {@code volume_mappings}. */
final class Volume implements Migration {

  private static final String NEWER = "volume_mappings";

  @Override
  public boolean appliesTo(OldKey old) {
    return old.key().equals("mount_filesystem_path");
  }

  @Override
  public List<Fix> fixes(OldKey old) {
    if (!(old.entry().value() instanceof Node.Scalar path)
        || path.blockStyle()
        || path.range().of(old.text()).contains("\n")
        || old.object().has(NEWER)) {
      return List.of();
    }
    String written = path.range().of(old.text());
    String mapping =
        path.quoted() ? written.charAt(0) + "/:" + written.substring(1) : "\"/:" + written + "\"";
    EntryEditor rewrite = new EntryEditor(old.object(), old.text());
    IndentedLines item = IndentedLines.of(mapping + rewrite.comment(old.entry()));
    return rewrite
        .put(old.entry(), rewrite.list(NEWER, item))
        .fix("Rewrite as `volume_mappings`", Applicability.UNSAFE)
        .stream()
        .toList();
  }
}

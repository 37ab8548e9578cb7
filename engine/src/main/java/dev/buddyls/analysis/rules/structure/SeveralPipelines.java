package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.Project;
import dev.buddyls.model.RootItem;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A second pipeline in a file that is bound to one. */
final class SeveralPipelines extends Rule.ForFile {

  private static final Pattern FIXED = Pattern.compile("(?:.*/)?\\.buddy/.*\\.fixed\\.ya?ml");

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    if (!FIXED.matcher(file.tree().source().uri()).matches()) {
      return;
    }
    List<TextRange> pipelines = new ArrayList<>();
    for (PlacedModel placed : file.chunks()) {
      for (RootItem root : placed.model().frame().roots()) {
        if (root.kind() == ObjectKind.PIPELINE) {
          Node.Mapping mapping = (Node.Mapping) root.node();
          pipelines.add(mapping.entries().get(0).key().range().shift(placed.offset()));
        }
      }
    }
    if (pipelines.size() > 1) {
      report.accept(
          warning(
                  pipelines.get(1),
                  "A `.fixed.yml` file is bound to one pipeline, but this is another one: move it"
                      + " to its own file.")
              .related(pipelines.get(0), "the first pipeline of the file"));
    }
  }
}

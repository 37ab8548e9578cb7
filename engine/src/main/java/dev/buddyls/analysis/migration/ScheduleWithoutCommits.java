package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;

/** A schedule that had to wait for new commits is one with a condition today. */
final class ScheduleWithoutCommits implements Migration {

  @Override
  public boolean appliesTo(OldKey old) {
    return old.key().equals("run_always");
  }

  @Override
  public List<Fix> fixes(OldKey old) {
    TypedObject pipeline = old.object();
    String flag = Node.text(old.entry().value()).orElse("");
    if (flag.equals("true")) {
      return Removal.of(old);
    }
    EntryEditor rewrite = new EntryEditor(pipeline, old.text());
    boolean free = !pipeline.has("trigger_conditions") && !pipeline.has(FlatCondition.KEY);
    IndentedLines condition =
        IndentedLines.of("trigger_condition: ON_CHANGE" + rewrite.comment(old.entry()));
    return flag.equals("false") && free
        ? rewrite
            .put(old.entry(), rewrite.list("trigger_conditions", condition))
            .fix("Rewrite as `trigger_conditions`", Applicability.UNSAFE)
            .stream()
            .toList()
        : List.of();
  }
}

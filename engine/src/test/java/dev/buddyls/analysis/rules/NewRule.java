package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import java.util.function.Consumer;

/** A pipeline named {@code new-rule}. */
final class NewRule extends Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      if (object.text("pipeline").filter("new-rule"::equals).isPresent()) {
        report.accept(warning(object.head(), "The name `%s` is taken.".formatted("new-rule")));
      }
    }
  }
}

package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.migration.GenerationConflict;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import java.util.List;
import java.util.function.Consumer;

/** A pipeline that answers one question twice, in the words of two generations. */
public final class MixedGenerations implements Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      List<GenerationConflict> twice = GenerationConflict.in(object);
      if (!twice.isEmpty()) {
        Finding finding = finding(twice.get(0));
        report.accept(
            chunk.chunk().errors().isEmpty()
                ? GenerationConflict.fix(object, twice, chunk.chunk().text())
                    .map(finding::fix)
                    .orElse(finding)
                : finding);
      }
    }
  }

  private Finding finding(GenerationConflict twice) {
    String older = twice.older().keyText().orElseThrow();
    String newer = twice.newer().keyText().orElseThrow();
    String message =
        String.format(
            "`%s` and `%s` both say %s: keep `%s`, the newer one.",
            older, newer, twice.conflict().question(), newer);
    return information(twice.older().key().range(), message)
        .markDeprecated()
        .related(twice.newer().key().range(), "the newer key");
  }
}

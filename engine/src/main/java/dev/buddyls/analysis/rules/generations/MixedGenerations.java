package dev.buddyls.analysis.rules.generations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.migration.GenerationConflict;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A pipeline that answers one question twice, in the words of two generations. */
final class MixedGenerations extends Rule.ForChunk {

  /** What is said in the newer key, too, is not said to be outdated. */
  @Override
  public Set<String> supersedes() {
    return Set.of("deprecated-key");
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      List<GenerationConflict> twice = GenerationConflict.in(object);
      if (!twice.isEmpty()) {
        Optional<Fix> fix =
            chunk.chunk().errors().isEmpty()
                ? GenerationConflict.fix(object, twice, chunk.chunk().text())
                : Optional.empty();
        report.accept(finding(twice.get(0)).fix(fix));
      }
    }
  }

  private Finding finding(GenerationConflict twice) {
    String older = twice.older().keyText().orElseThrow();
    String newer = twice.newer().keyText().orElseThrow();
    String message =
        "`%s` and `%s` both specify %s: keep `%s`, the newer one."
            .formatted(older, newer, twice.conflict().question(), newer);
    return information(twice.older().key().range(), message)
        .markDeprecated()
        .related(twice.newer().key().range(), "the newer key");
  }
}

package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.migration.SaidTwice;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import java.util.List;
import java.util.function.Consumer;

/** A pipeline that answers one question twice, in the words of two generations. */
public final class MixedGenerations implements Rule.ForBlock {

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      List<SaidTwice> twice = SaidTwice.in(object);
      if (!twice.isEmpty()) {
        Finding finding = finding(twice.get(0));
        report.accept(
            block.block().errors().isEmpty()
                ? SaidTwice.fix(object, twice, block.block().text())
                    .map(finding::fix)
                    .orElse(finding)
                : finding);
      }
    }
  }

  private Finding finding(SaidTwice twice) {
    String older = twice.older().keyText().orElseThrow();
    String newer = twice.newer().keyText().orElseThrow();
    String message =
        String.format(
            "`%s` and `%s` both say %s: keep `%s`, the newer one.",
            older, newer, twice.question(), newer);
    return information(twice.older().key().range(), message)
        .markDeprecated()
        .related(twice.newer().key().range(), "the newer key");
  }
}

package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.Severity;
import dev.buddyls.analysis.migration.Migrations;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.EnglishList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A word that is none of those its key takes. */
final class UnknownValue extends Rule.ForChunk {

  private static final int LISTED = 12;

  private final Migrations migrations;

  UnknownValue(RuleContext context) {
    this.migrations = new Migrations(context);
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("deprecated-key");
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && !BlankValue.is(scalar)
          && !Placeholders.isOpaque(scalar)) {
        value
            .type()
            .choiceWithout(scalar.value())
            .map(choice -> finding(value, scalar, choice))
            .map(finding -> ofOldKey(finding, chunk, value))
            .ifPresent(report);
      }
    }
  }

  private Finding finding(TypedValue value, Node.Scalar scalar, ValueType.Choice choice) {
    Property property = value.property();
    List<String> words = choice.words();
    Optional<String> nearest = Nearest.to(scalar.value(), words);
    boolean sure = !choice.open() && property.sure();
    String message =
        "`%s` is not a %s of `%s`. %s"
            .formatted(
                scalar.value(),
                sure ? "value" : "known value",
                property.key(),
                nearest
                    .map("Did you mean `%s`?"::formatted)
                    .orElseGet(() -> takes(words) + instead(property)));
    boolean slip = property.sure() && Nearest.slip(scalar.value(), words).isPresent();
    Finding finding =
        sure
            ? error(scalar.range(), message)
            : slip ? warning(scalar.range(), message) : hint(scalar.range(), message);
    return finding.fix(nearest.map(it -> Fix.change(scalar, it)));
  }

  private static String instead(Property property) {
    return property.deprecation().map(it -> " Better: " + it.advice() + ".").orElse("");
  }

  /**
   * A finding about the value of an old key has the rewrites of the key, which may know what the
   * word stands for. Where it is like none that the key takes, it says what is newer, too.
   */
  private Finding ofOldKey(Finding finding, ChunkModel chunk, TypedValue value) {
    if (!value.isWhole() || value.property().deprecation().isEmpty()) {
      return finding;
    }
    boolean farFromAny = finding.fixes().isEmpty() && finding.severity() == Severity.ERROR;
    Finding said = farFromAny ? finding.about(value.entry().key().range()) : finding;
    List<Fix> rewrites =
        migrations.ofKey(value.owner(), value.entry(), value.property(), chunk.chunk());
    return rewrites.isEmpty() ? said : said.fix(rewrites).markDeprecated();
  }

  private static String takes(List<String> words) {
    int more = words.size() - LISTED;
    String listed =
        more > 0
            ? "%s and %d more".formatted(String.join(", ", words.subList(0, LISTED)), more)
            : EnglishList.or(words);
    return "It takes " + listed + ".";
  }
}

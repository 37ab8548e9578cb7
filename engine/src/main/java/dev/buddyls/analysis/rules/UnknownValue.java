package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.migration.Migrations;
import dev.buddyls.catalog.Catalog;
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
import java.util.function.Consumer;

/** A word that is none of those its key takes. */
public final class UnknownValue implements Rule.ForChunk {

  private static final int LISTED = 12;

  private final Migrations migrations;

  /**
   * @param newCode the generation that a word of an older one is rewritten in
   */
  public UnknownValue(Catalog catalog, TargetGeneration newCode) {
    this.migrations = new Migrations(catalog, newCode);
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && !BlankValue.isOne(scalar)
          && !Placeholders.isOpaque(scalar)) {
        value
            .type()
            .choiceWithout(scalar.value())
            .map(choice -> finding(value, scalar, choice))
            .map(finding -> withRewrites(finding, rewrites(chunk, value)))
            .ifPresent(report);
      }
    }
  }

  private Finding finding(TypedValue value, Node.Scalar scalar, ValueType.Choice choice) {
    Property property = value.property();
    List<String> words = choice.words();
    Optional<String> nearest = Nearest.to(scalar.value(), words);
    boolean sure = isSure(choice, property);
    String message =
        "`"
            + scalar.value()
            + (sure ? "` is not a value of `" : "` is not a known value of `")
            + property.key()
            + "`. "
            + nearest
                .map(it -> "Did you mean `" + it + "`?")
                .orElseGet(
                    () ->
                        takes(words)
                            + property
                                .deprecation()
                                .map(it -> " Better: " + it.advice() + ".")
                                .orElse(""));
    boolean slip = property.sure() && Nearest.slip(scalar.value(), words).isPresent();
    Finding finding =
        sure
            ? error(scalar.range(), message)
            : slip ? warning(scalar.range(), message) : hint(scalar.range(), message);
    return nearest.map(it -> finding.fix(Fix.change(scalar, it))).orElse(finding);
  }

  private static boolean isSure(ValueType.Choice choice, Property property) {
    return !choice.open() && property.sure();
  }

  /** Whether a value is like no word of its key, so that this rule says what is newer, too. */
  static boolean isFarFromAny(Node value, Property property) {
    return value instanceof Node.Scalar scalar
        && !Placeholders.isOpaque(scalar)
        && property
            .type()
            .choiceWithout(scalar.value())
            .filter(it -> isSure(it, property))
            .filter(it -> Nearest.to(scalar.value(), it.words()).isEmpty())
            .isPresent();
  }

  private static Finding withRewrites(Finding finding, List<Fix> rewrites) {
    return rewrites.isEmpty() ? finding : finding.fix(rewrites).markDeprecated();
  }

  /** The rewrites of an old key: they may know what the word stands for. */
  private List<Fix> rewrites(ChunkModel chunk, TypedValue value) {
    return value.isWhole() && value.property().deprecation().isPresent()
        ? migrations.ofKey(value.owner(), value.entry(), value.property(), chunk.chunk())
        : List.of();
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

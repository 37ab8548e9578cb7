package dev.buddyls.analysis.rules.generations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.PredefinedVariable;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parameter of the time before variables, such as <code>${execution.id}</code>. */
final class LegacyParameter extends Rule.ForChunk {

  private static final Pattern PARAMETER =
      Pattern.compile(
          "\\$\\{((?:execution|invoker|pipeline|project|workspace)(?:\\.[A-Za-z_]{1,40}){1,5})}");

  private final Catalog catalog;
  private final TargetGeneration targetGeneration;

  LegacyParameter(RuleContext context) {
    this.catalog = context.catalog();
    this.targetGeneration = context.targetGeneration();
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    Matcher matcher = PARAMETER.matcher(chunk.chunk().text());
    if (matcher.find()) { // most chunks have none, and need no walk
      node(chunk.chunk().root(), matcher, report);
    }
  }

  private void node(Node node, Matcher matcher, Consumer<Finding> report) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> node(entry.value(), matcher, report));
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> node(item.value(), matcher, report));
    } else if (node instanceof Node.Scalar scalar) {
      matcher.region(scalar.range().start(), scalar.range().end());
      while (matcher.find()) {
        TextRange range = new TextRange(matcher.start(), matcher.end());
        finding(matcher.group(1), range).ifPresent(report);
      }
    }
  }

  private String name(PredefinedVariable variable) {
    return variable.since().filter(targetGeneration::isTooNew).isPresent()
        ? variable.aliases().stream().findFirst().orElse(variable.name())
        : variable.name();
  }

  /** Build tools have parameters of that form, too: only those of runs are always Buddy's. */
  private Optional<Finding> finding(String parameter, TextRange range) {
    Optional<String> variable =
        catalog.variables().stream()
            .filter(it -> it.parameters().contains(parameter))
            .map(this::name)
            .findFirst();
    String old = "`${%s}` is a parameter of an older generation".formatted(parameter);
    return variable
        .map(
            name ->
                information(range, "%s: write `$%s`.".formatted(old, name))
                    .fix(
                        Fix.unsafe(
                                "Change to `${" + name + "}`",
                                new TextEdit(range, "${" + name + "}"))
                            .asMigration()))
        .or(
            () ->
                parameter.startsWith("execution.")
                    ? Optional.of(
                        information(range, old + "; use the `BUDDY_RUN_…` variables instead."))
                    : Optional.empty())
        .map(Finding::markDeprecated);
  }
}

package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.Deprecation;
import dev.buddyls.schema.Property;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A key of an older generation of the format. */
public final class DeprecatedKey implements Rule.ForBlock {

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      for (Node.Entry entry : object.mapping().entries()) {
        entry
            .keyText()
            .flatMap(object.type()::property)
            .filter(it -> it.deprecation().isPresent() && !isLeftover(entry.value()))
            .filter(it -> !isToldElsewhere(it.deprecation().get(), object))
            .ifPresent(it -> report.accept(finding(object, entry, it)));
      }
    }
  }

  /** Exports carry old keys without a value along. */
  private static boolean isLeftover(Node value) {
    return value instanceof Node.Missing
        || value instanceof Node.Sequence list && list.items().isEmpty()
        || value instanceof Node.Scalar scalar && scalar.value().isEmpty();
  }

  private static boolean isToldElsewhere(Deprecation deprecation, TypedObject object) {
    return deprecation
        .reportedWith()
        .filter(
            key ->
                key.equals("type")
                    ? object.type().deprecated()
                    : object.has(key)
                        && object.type().property(key).flatMap(Property::deprecation).isPresent())
        .isPresent();
  }

  private Finding finding(TypedObject object, Node.Entry entry, Property property) {
    Deprecation deprecation = property.deprecation().get();
    Optional<String> newer = deprecation.replacedBy();
    Finding finding =
        information(
                entry.key().range(),
                "`"
                    + property.key()
                    + "` is an old form, which still works: "
                    + deprecation.advice()
                    + ".")
            .markDeprecated();
    return newer
        .filter(it -> !object.has(it))
        .map(it -> finding.fix(rename(object, entry, property, it)))
        .orElse(finding);
  }

  private static Fix rename(TypedObject object, Node.Entry entry, Property property, String newer) {
    boolean same =
        object.type().property(newer).filter(it -> it.type().equals(property.type())).isPresent();
    return new Fix(
        "Rename to `" + newer + "`", List.of(new TextEdit(entry.key().range(), newer)), same);
  }
}

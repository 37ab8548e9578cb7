package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Leftovers;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.Deprecation;
import dev.buddyls.schema.Format;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A key of an older generation of the format. */
public final class DeprecatedKey implements Rule.ForBlock {

  private static final Set<Format> NAMES =
      Set.of(Format.INTEGRATION, Format.PIPELINE_NAME, Format.PROJECT_NAME);

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      for (Node.Entry entry : object.mapping().entries()) {
        entry
            .keyText()
            .flatMap(object.type()::property)
            .filter(it -> it.deprecation().isPresent() && !Leftovers.isOne(entry.value()))
            .filter(it -> !isToldElsewhere(it.deprecation().get(), object))
            .ifPresent(it -> report.accept(finding(object, entry, it)));
      }
    }
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
    Finding finding = outdated(entry.key().range(), property.key(), deprecation);
    return deprecation
        .replacedBy()
        .filter(it -> !object.has(it))
        .flatMap(object.type()::property)
        .filter(newer -> takes(newer.type(), property.type(), entry.value()))
        .map(newer -> finding.fix(rename(entry, property, newer)))
        .orElse(finding);
  }

  private static boolean takes(ValueType newer, ValueType older, Node value) {
    return newer.equals(older)
        || value instanceof Node.Scalar scalar
            && newer.alternatives().stream()
                .anyMatch(
                    it ->
                        it instanceof ValueType.Text
                            || it instanceof ValueType.Choice choice
                                && choice.value(scalar.value()).isPresent());
  }

  private static Fix rename(Node.Entry entry, Property older, Property newer) {
    boolean sameMeaning = newer.type().equals(older.type()) && !namesSomething(newer.type());
    return new Fix(
        "Rename to `" + newer.key() + "`",
        List.of(new TextEdit(entry.key().range(), newer.key())),
        sameMeaning);
  }

  /** Newer keys name things by identifiers, older ones by hashes and titles. */
  private static boolean namesSomething(ValueType type) {
    return type instanceof ValueType.Text text && NAMES.contains(text.format());
  }
}

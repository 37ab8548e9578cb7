package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An old key whose newer one takes the same value. */
final class Renaming implements Migration {

  private static final Set<Format> NAMES =
      Set.of(Format.INTEGRATION, Format.ANY_INTEGRATION, Format.PIPELINE_NAME, Format.PROJECT_NAME);

  @Override
  public boolean appliesTo(OldKey old) {
    return true;
  }

  @Override
  public List<Fix> fixes(OldKey old) {
    TypedObject object = old.object();
    Node.Entry entry = old.entry();
    Property older = old.property();
    return replacement(older)
        .filter(it -> !object.has(it) && isFirst(object, entry, it))
        .flatMap(object.type()::property)
        .filter(newer -> takes(newer.type(), older.type(), entry.value()))
        .map(newer -> rename(entry, older, newer))
        .stream()
        .toList();
  }

  private static Optional<String> replacement(Property older) {
    return older.deprecation().flatMap(Deprecation::replacedBy);
  }

  /** Several old keys may have become one: only the first of them can take its name. */
  private static boolean isFirst(TypedObject object, Node.Entry entry, String newer) {
    return object.mapping().entries().stream()
        .filter(
            it ->
                it.keyText()
                    .flatMap(object.type()::property)
                    .flatMap(Renaming::replacement)
                    .filter(newer::equals)
                    .isPresent())
        .findFirst()
        .filter(it -> it == entry)
        .isPresent();
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
    boolean texts =
        newer.type() instanceof ValueType.Text && older.type() instanceof ValueType.Text;
    boolean sameMeaning =
        (texts || newer.type().equals(older.type()))
            && !namesSomething(newer.type())
            && older.deprecation().filter(Deprecation::sure).isPresent();
    return new Fix(
        "Rename to `" + newer.key() + "`",
        List.of(new TextEdit(entry.key().range(), newer.key())),
        Applicability.safeIf(sameMeaning));
  }

  /** Newer keys name things by identifiers, older ones by hashes and titles. */
  private static boolean namesSomething(ValueType type) {
    return type instanceof ValueType.Text text && NAMES.contains(text.format());
  }
}

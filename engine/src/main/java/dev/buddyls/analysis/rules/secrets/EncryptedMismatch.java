package dev.buddyls.analysis.rules.secrets;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import java.util.Optional;
import java.util.function.Consumer;

/** A variable whose value and whose {@code encrypted} contradict each other. */
final class EncryptedMismatch extends Rule.ForChunk {

  private static final String FLAG = "encrypted";

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      if (object.is(ObjectKind.VARIABLE) && !object.isIncomplete()) {
        object
            .mapping()
            .entry("value")
            .flatMap(value -> finding(chunk.chunk().text(), object, value))
            .ifPresent(report);
      }
    }
  }

  /** Exports of old, which number the variables, leave the flag out. */
  private Optional<Finding> finding(String text, TypedObject variable, Node.Entry value) {
    Optional<Node.Entry> flag = variable.mapping().entry(FLAG);
    boolean declared = flag.filter(it -> !saysNo(it.value())).isPresent();
    if (Placeholders.isEncrypted(value.value())) {
      return declared || !isPlainVariable(variable) || flag.isEmpty() && variable.has("id")
          ? Optional.empty()
          : Optional.of(undeclared(text, variable, value, flag));
    }
    return variable.text(FLAG).filter("true"::equals).isPresent() && isReadable(text, value.value())
        ? Optional.of(
            hint(
                value.value().range(),
                "`encrypted: true` hides this value in Buddy, but here anyone who reads the file"
                    + " can read it. Let Buddy encrypt it, and write its `secure!…` text here."))
        : Optional.empty();
  }

  private static boolean saysNo(Node flag) {
    return BlankValue.is(flag) || Node.text(flag).filter("false"::equals).isPresent();
  }

  /** Keys and files are secrets to Buddy as they are. */
  private static boolean isPlainVariable(TypedObject variable) {
    return !variable.has("type") || variable.text("type").filter("VAR"::equals).isPresent();
  }

  private static boolean isReadable(String text, Node value) {
    return value instanceof Node.Scalar scalar
        && !BlankValue.is(scalar)
        && !Placeholders.isOpaque(scalar)
        && !PlaceholderSecrets.matches(scalar.value())
        && KnownSecrets.in(scalar.range().of(text)).isEmpty();
  }

  private Finding undeclared(
      String text, TypedObject variable, Node.Entry value, Optional<Node.Entry> flag) {
    Finding finding =
        warning(
            flag.map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .orElse(value.value())
                .range(),
            "The value is encrypted, but the variable is not marked as such: it needs"
                + " `encrypted: true`.");
    return finding.fix(declare(text, variable.mapping(), value, flag));
  }

  private static Fix declare(
      String text, Node.Mapping variable, Node.Entry value, Optional<Node.Entry> flag) {
    if (flag.isPresent()) {
      Node old = flag.get().value();
      boolean empty = old.range().isEmpty();
      return Fix.unsafe(
          "Set `encrypted` to `true`", new TextEdit(old.range(), empty ? " true" : "true"));
    }
    int at = value.key().range().start();
    String separator =
        variable.flow() ? ", " : LineEnds.of(text) + " ".repeat(LineEnds.column(text, at));
    return Fix.unsafe("Add `encrypted: true`", TextEdit.insert(at, FLAG + ": true" + separator));
  }
}

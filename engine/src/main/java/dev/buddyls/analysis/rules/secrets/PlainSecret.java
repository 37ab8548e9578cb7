package dev.buddyls.analysis.rules.secrets;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A secret that everybody who reads the file can read. */
final class PlainSecret extends Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    String text = chunk.chunk().text();
    List<SecretForm.Found> known = KnownSecrets.in(text);
    known.forEach(it -> report.accept(known(chunk, it)));
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && value.type().takes(Format.SECRET)
          && !BlankValue.is(scalar)
          && !Placeholders.isOpaque(scalar)
          && !PlaceholderSecrets.matches(scalar.value())
          && known.stream().noneMatch(it -> scalar.range().contains(it.range()))) {
        report.accept(written(value, scalar));
      }
    }
  }

  private Finding known(ChunkModel chunk, SecretForm.Found found) {
    String text = chunk.chunk().text();
    boolean key = found.form().variable().equals("PRIVATE_KEY");
    String shown = key ? "" : " (`" + SecretForm.masked(found.range().of(text)) + "`)";
    TextRange where = key ? firstLine(found.range(), text) : found.range();
    String message =
        """
        This looks like %s%s, and everybody who reads this file can use it. \
        Replace it at its issuer, and store the new one as an encrypted variable in Buddy."""
            .formatted(found.form().what(), shown);
    Finding finding = warning(where, message);
    return key || !mayHoldVariable(chunk, found.range())
        ? finding
        : finding.fix(useVariable(found.range(), found.form().variable()));
  }

  private static TextRange firstLine(TextRange key, String text) {
    int dashes = key.of(text).indexOf("KEY") + key.start();
    return new TextRange(key.start(), text.indexOf("-----", dashes) + 5);
  }

  /** Not in comments, and not in the value of a variable: that is where the secret belongs. */
  private static boolean mayHoldVariable(ChunkModel chunk, TextRange range) {
    return chunk.values().stream()
        .filter(it -> it.node() instanceof Node.Scalar && it.node().range().contains(range))
        .anyMatch(it -> !it.property().type().takes(Format.VARIABLE_VALUE));
  }

  private Finding written(TypedValue value, Node.Scalar scalar) {
    String key = value.property().key();
    String message =
        """
        `%s` is in plain text here, visible to anyone who reads this file. \
        Store it as an encrypted variable in Buddy."""
            .formatted(key);
    return hint(scalar.range(), message)
        .fix(quoted(scalar).map(quotes -> useVariable(quotes, key.toUpperCase(Locale.ROOT))));
  }

  /** The text of a scalar without its quotes, if it is not a block scalar. */
  private static Optional<TextRange> quoted(Node.Scalar scalar) {
    TextRange range = scalar.range();
    return scalar.blockStyle()
        ? Optional.empty()
        : Optional.of(scalar.quoted() ? new TextRange(range.start() + 1, range.end() - 1) : range);
  }

  static Fix useVariable(TextRange secret, String name) {
    return Fix.unsafe(
        "Use `$" + name + "`, an encrypted variable that you add in Buddy with this value",
        new TextEdit(secret, "$" + name));
  }
}

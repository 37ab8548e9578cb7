package dev.buddyls.ide.hover;

import dev.buddyls.analysis.rules.secrets.KnownSecrets;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Base64Text;
import dev.buddyls.text.Whitespace;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The Base64 of a file: how large it is, and how it begins. */
final class FileHover implements HoverSource.ForValues {

  private static final int LONGEST = 60;

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    boolean file =
        value.owner().is(ObjectKind.VARIABLE)
            && value.property().key().equals("value")
            && value.owner().text("type").filter("FILE"::equals).isPresent()
            && !value.owner().text("encrypted").filter("true"::equals).isPresent();
    return file ? Base64Text.decode(scalar.value()).map(FileHover::text) : Optional.empty();
  }

  private static String text(byte[] content) {
    String size = "A file of " + size(content.length);
    String text = new String(content, StandardCharsets.UTF_8);
    boolean binary =
        text.chars().anyMatch(c -> c == 0xFFFD || c < ' ' && !Character.isWhitespace(c));
    if (binary) {
      return size + ", not text.";
    }
    return Whitespace.isBlank(text) || !KnownSecrets.in(text).isEmpty()
        ? size + "."
        : size + " that begins with " + Markdown.code(Markdown.shortened(text, LONGEST)) + ".";
  }

  private static String size(int bytes) {
    return bytes < 1024 ? bytes + (bytes == 1 ? " byte" : " bytes") : (bytes + 512) / 1024 + " KB";
  }
}

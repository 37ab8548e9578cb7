package dev.buddyls.ide.hover;

import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import java.util.Optional;

/** A key: what it does and takes. */
final class KeyHover implements HoverSource {

  @Override
  public Optional<Hover> at(Cursor cursor) {
    return cursor.position() instanceof CursorPosition.InKey in
        ? cursor
            .chunk()
            .object(in.owner())
            .flatMap(owner -> text(owner, in.entry()))
            .map(text -> Hover.of(in.entry().key().range(), cursor, text))
        : Optional.empty();
  }

  private static Optional<String> text(TypedObject owner, Node.Entry entry) {
    boolean written = !(entry.value() instanceof Node.Missing);
    return entry
        .keyText()
        .flatMap(owner.type()::property)
        .map(
            key ->
                written
                    ? Documentation.ofWritten(key, owner.type())
                    : Documentation.of(key, owner.type()));
  }
}

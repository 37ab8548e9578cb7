package dev.buddyls.ide.hover;

import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;

/** Explains one kind of thing. A new one gets a line in {@link HoverProvider}. */
interface HoverSource {

  /** What to say about what is at a cursor; empty if it is of another kind. */
  Optional<Hover> at(Cursor cursor);

  /** Explains scalars under known keys. */
  interface ForValues extends HoverSource {

    /** What a value means, as Markdown; empty if it is of another kind. */
    Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor);

    @Override
    default Optional<Hover> at(Cursor cursor) {
      return cursor
          .scalar()
          .flatMap(
              scalar ->
                  cursor
                      .chunk()
                      .value(scalar)
                      .flatMap(value -> text(value, scalar, cursor))
                      .map(text -> Hover.of(scalar.range(), cursor, text)));
    }
  }
}

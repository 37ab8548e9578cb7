package dev.buddyls.features;

import dev.buddyls.model.BlockModel;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * What is this?
 *
 * @param range what the text speaks of; absolute
 * @param markdown the text
 */
public record Hover(TextRange range, String markdown) {

  /** The hover at an offset of a file, if there is something to say. */
  public static Optional<Hover> at(BuddyFile file, int offset) {
    BuddyFile.PlacedModel placed = file.blockAt(offset);
    BlockModel block = placed.model();
    CursorPosition position = CursorPosition.at(block.block(), offset - placed.offset());
    return new Finder(file, block)
        .find(position)
        .map(hover -> new Hover(hover.range().shift(placed.offset()), hover.markdown()));
  }

  private record Finder(BuddyFile file, BlockModel block) {

    Optional<Hover> find(CursorPosition position) {
      if (position instanceof CursorPosition.InKey in) {
        return key(in);
      } else if (position instanceof CursorPosition.InValue in) {
        return value(in.entry().value());
      } else if (position instanceof CursorPosition.InItem in) {
        return value(in.item().value());
      }
      return Optional.empty();
    }

    private Optional<Hover> key(CursorPosition.InKey in) {
      TextRange range = in.entry().key().range();
      Optional<TypedObject> owner = block.object(in.owner());
      Optional<Property> property =
          owner.flatMap(it -> in.entry().keyText().flatMap(it.type()::property));
      return property.map(it -> new Hover(range, Documentation.of(it, owner.get().type())));
    }

    private Optional<Hover> value(Node node) {
      if (!(node instanceof Node.Scalar scalar)) {
        return Optional.empty();
      }
      return block
          .value(node)
          .flatMap(value -> text(value, scalar.value()))
          .map(text -> new Hover(scalar.range(), text));
    }

    private Optional<String> text(TypedValue value, String text) {
      if (value.owner().type().name().equals("Action") && value.property().key().equals("type")) {
        return file.catalog().action(text).map(Documentation::of);
      }
      return value.type().alternatives().stream()
          .filter(ValueType.Choice.class::isInstance)
          .flatMap(it -> ((ValueType.Choice) it).value(text).stream())
          .findFirst()
          .map(Documentation::of);
    }
  }
}

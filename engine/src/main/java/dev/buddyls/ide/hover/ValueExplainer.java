package dev.buddyls.ide.hover;

import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;

/** Explains scalars under known keys. */
interface ValueExplainer extends Explainer {

  /** What a value means; empty if it is of another kind. */
  Optional<String> text(TypedValue value, Node.Scalar scalar, Place place);

  @Override
  default Optional<Hover> explain(Place place) {
    return place
        .scalar()
        .flatMap(
            scalar ->
                place
                    .chunk()
                    .value(scalar)
                    .flatMap(value -> text(value, scalar, place))
                    .map(text -> place.hover(scalar.range(), text)));
  }
}

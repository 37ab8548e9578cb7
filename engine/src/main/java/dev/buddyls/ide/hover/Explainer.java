package dev.buddyls.ide.hover;

import java.util.Optional;

/** Explains one kind of thing. */
interface Explainer {

  /** What to say about a place; empty if no such thing is there. */
  Optional<Hover> explain(Place place);
}

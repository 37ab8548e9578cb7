package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;

/** A way to do away with old keys of one kind. */
interface Migration {

  /**
   * An old key as it is written.
   *
   * @param text of the chunk that holds it
   */
  record OldKey(TypedObject object, Node.Entry entry, Property property, String text) {

    String key() {
      return property.key();
    }
  }

  /** Whether it is the one for a key. */
  boolean appliesTo(OldKey old);

  /** The rewrites, the likeliest first; none if it is unclear what the older form means. */
  List<Fix> fixes(OldKey old);
}

package dev.buddyls.ide.hover;

import dev.buddyls.model.Placeholders;
import java.util.Optional;

/** A value that Buddy has encrypted. */
final class EncryptedHover implements Explainer {

  @Override
  public Optional<Hover> explain(Place place) {
    return place
        .scalar()
        .filter(Placeholders::isEncrypted)
        .map(
            it ->
                place.hover(
                    it.range(), "Encrypted: only Buddy can read it. Keep it just as it is."));
  }
}

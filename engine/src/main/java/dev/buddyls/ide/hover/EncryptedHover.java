package dev.buddyls.ide.hover;

import dev.buddyls.ide.Cursor;
import dev.buddyls.model.Placeholders;
import java.util.Optional;

/** A value that Buddy has encrypted. */
final class EncryptedHover implements HoverSource {

  @Override
  public Optional<Hover> at(Cursor cursor) {
    return cursor
        .scalar()
        .filter(Placeholders::isEncrypted)
        .map(
            it ->
                Hover.of(
                    it.range(),
                    cursor,
                    "Encrypted: only Buddy can read it. Keep it just as it is."));
  }
}

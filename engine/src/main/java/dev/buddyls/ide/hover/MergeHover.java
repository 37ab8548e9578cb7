package dev.buddyls.ide.hover;

import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.text.EnglishList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A merge key: which keys it brings along. */
final class MergeHover implements HoverSource {

  private static final String MERGE = "<<";

  @Override
  public Optional<Hover> at(Cursor cursor) {
    if (!(cursor.position() instanceof CursorPosition.InKey in) || !in.entry().isKey(MERGE)) {
      return Optional.empty();
    }
    Set<String> merged = cursor.mergedInto(in.owner());
    List<String> kept = merged.stream().filter(it -> in.owner().entry(it).isPresent()).toList();
    List<String> added = merged.stream().filter(it -> !kept.contains(it)).toList();
    return merged.isEmpty()
        ? Optional.empty()
        : Optional.of(Hover.of(in.entry().key().range(), cursor, text(added, kept)));
  }

  private static String text(List<String> added, List<String> kept) {
    String brings = "Brings along " + (added.isEmpty() ? "no key" : listed(added));
    String stay = kept.size() == 1 ? " stays as it is" : " stay as they are";
    return brings + (kept.isEmpty() ? "" : "; " + listed(kept) + stay + " written here") + ".";
  }

  private static String listed(List<String> keys) {
    return EnglishList.and(keys.stream().map(Markdown::code).toList());
  }
}

package dev.buddyls.catalog;

import java.util.Optional;

/**
 * Why a key, value or action type is old.
 *
 * @param replacedBy the new name, where it is a plain rename
 * @param doc what to write instead, in words; empty where the new name says it
 * @param reportedWith another key of the same object: where that one is old, too, and present, this
 *     one is not reported on its own; {@code type} stands for an old action type
 * @param since when the newer way came, such as {@code 2024-11}, where that is known
 */
public record Deprecation(
    Optional<String> replacedBy,
    String doc,
    Optional<String> reportedWith,
    Optional<String> since,
    boolean sure) {

  /** What to do, as the end of a sentence, without a full stop. */
  public String advice() {
    if (doc.isEmpty()) {
      return replacedBy.map(it -> "write `" + it + "`").orElse("remove it");
    }
    String text = doc.endsWith(".") ? doc.substring(0, doc.length() - 1) : doc;
    boolean sentence = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return sentence ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }
}

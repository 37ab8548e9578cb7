package dev.buddyls.ide;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What the feature answers, in a sentence.
 *
 * @param range what it is about; absolute, half-open, in UTF-16 units
 */
public record NewFeature(TextRange range) {

  /** The answers for a document, in the order of its text. */
  public static List<NewFeature> of(Document document) {
    List<NewFeature> answers = new ArrayList<>();
    for (PlacedModel placed : document.file().chunks()) {
      for (TypedObject object : placed.model().objects()) {
        answers.add(new NewFeature(object.mapping().range().shift(placed.offset())));
      }
    }
    return answers;
  }
}

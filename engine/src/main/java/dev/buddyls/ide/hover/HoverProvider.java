package dev.buddyls.ide.hover;

import dev.buddyls.analysis.Document;
import dev.buddyls.ide.Cursor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Explains what is at an offset of a document. */
public final class HoverProvider {

  private HoverProvider() {}

  /**
   * The hover at an offset, if there is something to say.
   *
   * @param offset UTF-16 offset in the document
   * @param clock the time, in the reader's zone
   */
  public static Optional<Hover> at(Document document, int offset, Clock clock) {
    Cursor cursor = Cursor.at(document, offset);
    return sources(clock).stream().flatMap(it -> it.at(cursor).stream()).findFirst();
  }

  /** The smaller the thing, the earlier: a variable comes before the text that holds it. */
  private static List<HoverSource> sources(Clock clock) {
    return List.of(
        new VariableHover(),
        new AnchorHover(),
        new MergeHover(),
        new KeyHover(),
        new EncryptedHover(),
        new FileHover(),
        new ActionHover(),
        new IntegrationHover(),
        new NameHover(),
        new ConditionHover(),
        new FixedValueHover(),
        new ScheduleHover(clock),
        new ZoneHover(clock),
        new IntervalHover(clock),
        new DurationHover(),
        new RefHover(),
        new FileModeHover());
  }
}

package dev.buddyls.ide;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What makes one text of another, line by line, so that an editor touches no more than it must. */
final class TextDiff {

  private TextDiff() {}

  static List<TextEdit> between(String before, String after) {
    List<String> lines = lines(before);
    int[] starts = starts(lines);
    List<TextEdit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(lines, lines(after)).getDeltas()) {
      Chunk<String> old = delta.getSource();
      TextRange range =
          new TextRange(starts[old.getPosition()], starts[old.getPosition() + old.size()]);
      edits.add(new TextEdit(range, String.join("", delta.getTarget().getLines())));
    }
    return edits;
  }

  /** Lines with their endings. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int next = LineEnds.next(text, start);
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  private static int[] starts(List<String> lines) {
    int[] starts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      starts[i + 1] = starts[i] + lines.get(i).length();
    }
    return starts;
  }
}

package dev.buddyls.cli.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** The difference of two texts, in the format of {@code patch} and {@code git apply}. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file\n";

  private UnifiedDiff() {}

  /** The difference, or an empty text if there is none. */
  public static String of(String name, String before, String after) {
    List<String> lines = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            name, name, lines, DiffUtils.diff(lines, lines(after)), CONTEXT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < diff.size(); i++) {
      String line = diff.get(i);
      boolean header = i < 2 || line.startsWith("@@");
      out.append(line).append(header ? "\n" : line.endsWith("\n") ? "" : NO_LINE_END);
    }
    return out.toString();
  }

  /** Lines with their endings. */
  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }
}

package dev.buddyls.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * Ranges, of which one asks whether another one {@link TextRange#overlaps overlaps} any of them.
 * Asking and adding take logarithmic time. For one thread.
 */
public final class RangeSet {

  /** Ends by starts. No two of these ranges overlap: those that do are kept as one. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  public void add(TextRange range) {
    int start = range.start();
    int end = range.end();
    Map.Entry<Integer, Integer> last = ends.floorEntry(end);
    while (last != null && last.getValue() >= start) {
      start = Math.min(start, last.getKey());
      end = Math.max(end, last.getValue());
      ends.remove(last.getKey());
      last = ends.floorEntry(end);
    }
    ends.put(start, end);
  }

  public boolean overlaps(TextRange range) {
    Map.Entry<Integer, Integer> last = ends.floorEntry(range.end());
    return last != null && last.getValue() >= range.start();
  }
}

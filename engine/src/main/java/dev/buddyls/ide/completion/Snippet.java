package dev.buddyls.ide.completion;

import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Text to insert, with tab stops that its author goes to one after the other. Immutable. */
public record Snippet(List<Segment> segments) {

  /** A piece of the text. */
  sealed interface Segment {}

  record Literal(String text) implements Segment {}

  /** A part to fill in; {@code preset} is there until then. */
  record TabStop(String preset) implements Segment {}

  /** A part that is one of some words, the likeliest first. */
  record ChoiceStop(List<String> words) implements Segment {}

  static Snippet of(String text) {
    return new Snippet(List.of(new Literal(text)));
  }

  /** Text with parts to fill in, in order; what is there is preset. */
  public static Snippet of(String text, List<TextRange> stops) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (TextRange stop : stops) {
      segments.add(new Literal(text.substring(at, stop.start())));
      segments.add(new TabStop(stop.of(text)));
      at = stop.end();
    }
    segments.add(new Literal(text.substring(at)));
    return new Snippet(List.copyOf(segments));
  }

  Snippet after(String before) {
    List<Segment> all = new ArrayList<>(List.of(new Literal(before)));
    all.addAll(segments);
    return new Snippet(List.copyOf(all));
  }

  /** Whether there is anything to go to. */
  public boolean hasStops() {
    return segments.stream().anyMatch(segment -> !(segment instanceof Literal));
  }

  /** The text with its presets, for editors without tab stops. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Literal it) {
        text.append(it.text());
      } else if (segment instanceof TabStop it) {
        text.append(it.preset());
      } else if (segment instanceof ChoiceStop it) {
        text.append(it.words().get(0));
      }
    }
    return text.toString();
  }

  /** The text in the protocol's snippet syntax; the last stop is where it ends. */
  public String withStops() {
    StringBuilder text = new StringBuilder();
    int stop = 1;
    for (Segment segment : segments) {
      if (segment instanceof Literal it) {
        text.append(escaped(it.text(), "\\$}"));
      } else if (segment instanceof TabStop it) {
        String preset = escaped(it.preset(), "\\$}");
        text.append(preset.isEmpty() ? "$" + stop++ : "${" + stop++ + ":" + preset + "}");
      } else if (segment instanceof ChoiceStop it) {
        List<String> words = it.words().stream().map(word -> escaped(word, "\\$},|")).toList();
        text.append("${" + stop++ + "|" + String.join(",", words) + "|}");
      }
    }
    return text.append("$0").toString();
  }

  private static String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (special.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}

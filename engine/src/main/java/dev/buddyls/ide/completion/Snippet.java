package dev.buddyls.ide.completion;

import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Text to insert, with places that its author goes to one after the other. Immutable. */
public record Snippet(List<Part> parts) {

  /** A piece of the text. */
  sealed interface Part {}

  record Text(String text) implements Part {}

  /** A place to fill in; {@code preset} stands there until then. */
  record Stop(String preset) implements Part {}

  /** A place for one of some words, the likeliest first. */
  record Choice(List<String> words) implements Part {}

  static Snippet of(String text) {
    return new Snippet(List.of(new Text(text)));
  }

  /** Text with parts to fill in, in order; what stands there is preset. */
  public static Snippet of(String text, List<TextRange> stops) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (TextRange stop : stops) {
      parts.add(new Text(text.substring(at, stop.start())));
      parts.add(new Stop(stop.of(text)));
      at = stop.end();
    }
    parts.add(new Text(text.substring(at)));
    return new Snippet(List.copyOf(parts));
  }

  Snippet after(String before) {
    List<Part> all = new ArrayList<>(List.of(new Text(before)));
    all.addAll(parts);
    return new Snippet(List.copyOf(all));
  }

  /** Whether there is anything to go to. */
  public boolean hasStops() {
    return parts.stream().anyMatch(part -> !(part instanceof Text));
  }

  /** The text with its presets, for editors that know no stops. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Text it) {
        text.append(it.text());
      } else if (part instanceof Stop it) {
        text.append(it.preset());
      } else if (part instanceof Choice it) {
        text.append(it.words().get(0));
      }
    }
    return text.toString();
  }

  /** The text in the protocol's snippet syntax; the last stop is where it ends. */
  public String withStops() {
    StringBuilder text = new StringBuilder();
    int stop = 1;
    for (Part part : parts) {
      if (part instanceof Text it) {
        text.append(escaped(it.text(), "\\$}"));
      } else if (part instanceof Stop it) {
        String preset = escaped(it.preset(), "\\$}");
        text.append(preset.isEmpty() ? "$" + stop++ : "${" + stop++ + ":" + preset + "}");
      } else if (part instanceof Choice it) {
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

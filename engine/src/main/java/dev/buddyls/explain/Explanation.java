package dev.buddyls.explain;

import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** What there is to say about one thing, not yet laid out; texts are Markdown of one paragraph. */
public record Explanation(String title, List<Section> sections) {

  /** A part with a heading; an empty heading for what comes right below the title. */
  public record Section(String heading, List<Part> parts) {}

  public sealed interface Part {

    record Paragraph(String text) implements Part {}

    record Code(String text) implements Part {}

    record Table(List<Row> rows) implements Part {}
  }

  /** A word, and what it means. */
  public record Row(String label, String text) {}

  static Builder titled(String title) {
    return new Builder(title);
  }

  /** Collects sections; what is empty leaves no trace. */
  static final class Builder {

    private final String title;
    private final List<Section> sections = new ArrayList<>();

    private Builder(String title) {
      this.title = title;
      section("");
    }

    Builder section(String heading) {
      sections.add(new Section(heading, new ArrayList<>()));
      return this;
    }

    Builder paragraph(String text) {
      return text.isEmpty() ? this : add(new Part.Paragraph(text));
    }

    Builder code(String text) {
      return text.isEmpty() ? this : add(new Part.Code(Whitespace.stripTrailing(text)));
    }

    Builder table(List<Row> rows) {
      return rows.isEmpty() ? this : add(new Part.Table(rows));
    }

    private Builder add(Part part) {
      sections.get(sections.size() - 1).parts().add(part);
      return this;
    }

    Explanation build() {
      return new Explanation(
          title, sections.stream().filter(section -> !section.parts().isEmpty()).toList());
    }
  }
}

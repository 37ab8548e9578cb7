package dev.buddyls.features.hover;

import dev.buddyls.model.Name;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;

/** An alias: what it stands for. An anchor: where it is used. */
final class AnchorHover implements Explainer {

  @Override
  public Optional<Hover> explain(Place place) {
    Optional<Node> value = place.value();
    if (value.isPresent() && value.get() instanceof Node.Alias alias) {
      return new Anchors(place.file())
          .find(alias.name(), place.base() + alias.range().start())
          .map(it -> "`*" + alias.name() + "` stands for:\n\n" + it.excerpt())
          .map(text -> place.hover(alias.range(), text));
    }
    int offset = place.base() + place.offset();
    return place
        .file()
        .names()
        .defined(Name.Kind.ANCHOR)
        .filter(it -> withSign(it.range()).touches(offset))
        .findFirst()
        .map(it -> new Hover(withSign(it.range()), uses(it.text(), place)));
  }

  private static TextRange withSign(TextRange name) {
    return new TextRange(name.start() - 1, name.end());
  }

  private static String uses(String name, Place place) {
    List<String> lines =
        place
            .file()
            .names()
            .used(Name.Kind.ANCHOR)
            .filter(it -> it.text().equals(name))
            .map(it -> String.valueOf(place.line(it.range().start())))
            .distinct()
            .toList();
    String anchor = "`&" + name + "` names what follows. ";
    if (lines.isEmpty()) {
      return anchor + "No `*" + name + "` uses it.";
    }
    String where = (lines.size() == 1 ? "line " : "lines ") + String.join(", ", lines);
    return anchor + "`*" + name + "` stands for it in " + where + ".";
  }
}

package dev.buddyls.features.hover;

import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An alias: what it stands for. An anchor: where it is used. */
final class AnchorHover implements Explainer {

  @Override
  public Optional<Hover> explain(Place place) {
    if (place.value().isPresent() && place.value().get() instanceof Node.Alias alias) {
      return Anchored.meantBy(alias, place)
          .map(it -> "`*" + alias.name() + "` stands for:\n\n" + it.excerpt())
          .map(text -> place.hover(alias.range(), text));
    }
    return Anchored.at(place.offset(), place.block().block())
        .flatMap(it -> it.node().properties().anchor())
        .map(it -> place.hover(it.range(), uses(it, place)));
  }

  private static String uses(Node.Named anchor, Place place) {
    Node.Named absolute = new Node.Named(anchor.range().shift(place.base()), anchor.name());
    List<String> lines =
        Anchors.of(place.file().tree()).stream()
            .flatMap(document -> uses(absolute, document))
            .map(it -> String.valueOf(place.line(it.range().start())))
            .distinct()
            .toList();
    String alias = "`*" + anchor.name() + "`";
    String names = "`&" + anchor.name() + "` names what follows. ";
    if (lines.isEmpty()) {
      return names + "No " + alias + " uses it.";
    }
    return names
        + alias
        + " stands for it in "
        + (lines.size() == 1 ? "line " : "lines ")
        + Words.listed(lines)
        + ".";
  }

  private static Stream<Node.Named> uses(Node.Named anchor, Anchors document) {
    return document.aliases().stream()
        .filter(it -> Anchored.anchor(it, document).filter(anchor::equals).isPresent());
  }
}

package dev.buddyls.ide.hover;

import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.EnglishList;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An alias: what it stands for. An anchor: where it is used. */
final class AnchorHover implements HoverSource {

  private static final int LINES_SHOWN = 20;

  @Override
  public Optional<Hover> at(Cursor cursor) {
    if (cursor.value().isPresent() && cursor.value().get() instanceof Node.Alias alias) {
      return document(cursor)
          .meantBy(new Node.Named(alias.range().shift(cursor.base()), alias.name()))
          .map(it -> "`*" + it.anchor().name() + "` stands for:\n\n" + excerpt(it))
          .map(text -> Hover.of(alias.range(), cursor, text));
    }
    // No sign of an anchor here: the rest of the document need not be looked through.
    return cursor.text().contains("&") ? anchor(cursor) : Optional.empty();
  }

  private static Optional<Hover> anchor(Cursor cursor) {
    Anchors document = document(cursor);
    return document.marked().stream()
        .map(Anchors.Marked::anchor)
        .filter(it -> it.range().touches(cursor.base() + cursor.offset()))
        .findFirst()
        .map(it -> new Hover(it.range(), uses(it, document, cursor)));
  }

  private static Anchors document(Cursor cursor) {
    return Anchors.at(cursor.file().tree(), cursor.base());
  }

  /** As it is written, moved to the left; a long one in part. */
  private static String excerpt(Anchors.Marked marked) {
    String text = marked.chunk().chunk().text();
    TextRange range = marked.node().range();
    int column = LineEnds.column(text, range.start());
    List<String> lines = LineEnds.lines(range.of(text));
    String shown =
        lines.stream()
            .limit(LINES_SHOWN)
            .map(line -> line.replaceFirst("^ {0," + column + "}", ""))
            .collect(Collectors.joining("\n"));
    return Markdown.fenced("yaml", lines.size() > LINES_SHOWN ? shown + "\n…" : shown);
  }

  private static String uses(Node.Named anchor, Anchors document, Cursor cursor) {
    List<String> lines =
        document.aliases().stream()
            .filter(
                it ->
                    document
                        .meantBy(it)
                        .map(Anchors.Marked::anchor)
                        .filter(anchor::equals)
                        .isPresent())
            .map(it -> String.valueOf(cursor.lineNumber(it.range().start())))
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
        + EnglishList.and(lines)
        + ".";
  }
}

package dev.buddyls.ide;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.Integration;
import dev.buddyls.model.IntegrationUse;
import dev.buddyls.model.Integrations;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of integrations, shown where a file refers to them by an identifier or an id. */
public final class InlayHints {

  /**
   * A few words that an editor shows inside the text.
   *
   * @param offset UTF-16 offset in the document behind what the words explain
   */
  public record Hint(int offset, String text) {}

  private InlayHints() {}

  /** The hints in a range of a document, in the order of the text. */
  public static List<Hint> in(Document document, TextRange range) {
    Integrations listed = Integrations.of(document.file(), document.project());
    if (listed.isEmpty()) {
      return List.of();
    }
    return IntegrationUse.in(document.file()).stream()
        .filter(use -> range.contains(use.range()))
        .flatMap(use -> hint(use, listed.called(use.text())))
        .toList();
  }

  private static Stream<Hint> hint(IntegrationUse use, List<Integration> meant) {
    int end = use.scalar().range().shift(use.placement()).end();
    return meant.size() == 1 && !meant.get(0).name().equals(Optional.of(use.text()))
        ? meant.get(0).name().stream().map(name -> new Hint(end, name))
        : Stream.empty();
  }
}

package dev.buddyls.ide;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.IntegrationUse;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Project;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A few words that an editor shows in a text, and that are not in it.
 *
 * @param offset behind what they speak of
 */
public record InlayHint(int offset, String text) {

  /** The hints in a part of a file: names of integrations that are asked for by other words. */
  public static List<InlayHint> in(BuddyFile file, Project project, TextRange range) {
    Integrations listed = Integrations.of(file, project);
    if (listed.isEmpty()) {
      return List.of();
    }
    return IntegrationUse.in(file).stream()
        .filter(use -> range.contains(use.range()))
        .flatMap(use -> hint(use, listed.called(use.text())))
        .toList();
  }

  private static Stream<InlayHint> hint(IntegrationUse use, List<Integration> asked) {
    int end = use.scalar().range().end() + use.base();
    return asked.size() == 1 && !asked.get(0).name().equals(Optional.of(use.text()))
        ? asked.get(0).name().stream().map(name -> new InlayHint(end, name))
        : Stream.empty();
  }
}

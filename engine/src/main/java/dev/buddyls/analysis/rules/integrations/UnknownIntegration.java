package dev.buddyls.analysis.rules.integrations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.Typo;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An integration that is not in the project's list, or that no integration can be called. */
final class UnknownIntegration extends Rule.ForFile {

  /** Identifiers, current ids, and the numbers of older files. */
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z][\\w-]*|[0-9a-f]{24,25}|[0-9A-Za-z]{26}|\\d+");

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    Set<String> known = project.declared(NameKind.INTEGRATION);
    List<Name> uses =
        file.names()
            .references(NameKind.INTEGRATION)
            .filter(use -> !known.contains(use.text()))
            .toList();
    if (uses.isEmpty()) {
      return;
    }
    Integrations listed = Integrations.of(file, project);
    Map<String, Optional<String>> near = new HashMap<>();
    for (Name use : uses) {
      if (listed.isEmpty()) {
        Typo.of(use.text(), known)
            .map(meant -> meant(use, "The settings list no integration", meant))
            .or(() -> malformed(use))
            .ifPresent(report);
      } else if (listed.called(use.text()).isEmpty()) {
        report.accept(
            unlisted(use, near.computeIfAbsent(use.text(), it -> near(it, listed, known))));
      }
    }
  }

  private static Optional<String> near(String text, Integrations listed, Set<String> known) {
    Set<String> words = new HashSet<>(known);
    words.addAll(listed.byWord().keySet());
    return Nearest.to(text, words);
  }

  private Finding unlisted(Name use, Optional<String> near) {
    String what = "`.buddy/integrations.yml` has no integration";
    return near.map(meant -> meant(use, what, meant))
        .orElseGet(
            () ->
                warning(
                    use.range(),
                    "%s `%s`. Add it, or use one that is listed.".formatted(what, use.text())));
  }

  private Finding meant(Name use, String what, String meant) {
    return warning(use.range(), "%s `%s`. Did you mean `%s`?".formatted(what, use.text(), meant))
        .fix(Fix.change(use, meant));
  }

  private Optional<Finding> malformed(Name use) {
    return FORM.matcher(use.text()).matches()
        ? Optional.empty()
        : Optional.of(
            hint(
                use.range(),
                """
                `%s` is neither an identifier nor an id of an integration: identifiers start with a \
                letter and have letters, digits, `_` and `-`; ids are 24 or 26 letters and digits."""
                    .formatted(use.text())));
  }
}

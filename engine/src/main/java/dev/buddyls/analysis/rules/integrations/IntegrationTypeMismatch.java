package dev.buddyls.analysis.rules.integrations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.IntegrationUse;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Project;
import dev.buddyls.text.EnglishList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An integration of a type that the action cannot use. */
final class IntegrationTypeMismatch extends Rule.ForFile {

  private final Catalog catalog;

  IntegrationTypeMismatch(RuleContext context) {
    this.catalog = context.catalog();
  }

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    Integrations listed = Integrations.of(file, project);
    if (listed.isEmpty()) {
      return;
    }
    for (IntegrationUse use : IntegrationUse.in(file)) {
      List<Integration> asked = listed.called(use.text());
      IntegrationUse.Wanted wanted = use.wanted(catalog);
      if (!asked.isEmpty()
          && wanted.sure()
          && !wanted.types().isEmpty()
          && asked.stream().allMatch(it -> isOther(it, wanted.types()))) {
        report.accept(finding(use, asked.get(0), wanted.types(), listed));
      }
    }
  }

  /** Whether the type is another one, of which it is known where it can be used. */
  private boolean isOther(Integration integration, List<String> wanted) {
    return integration.type().filter(it -> !wanted.contains(it) && isKnown(it)).isPresent();
  }

  private boolean isKnown(String type) {
    return catalog.integrations().stream()
        .anyMatch(it -> it.type().equals(type) && !it.usedBy().isEmpty());
  }

  private Finding finding(
      IntegrationUse use, Integration asked, List<String> wanted, Integrations listed) {
    String message =
        "`%s` is an integration of type `%s`, but %s takes %s."
            .formatted(
                asked.title(),
                asked.type().orElseThrow(),
                use.value().owner().text("type").map(it -> "`" + it + "`").orElse("this"),
                EnglishList.or(wanted.stream().map(it -> "`" + it + "`").toList()));
    return warning(use.range(), message)
        .fix(only(wanted, listed).map(it -> Fix.change(use.scalar(), it).shift(use.placement())));
  }

  /** The word for the only integration that suits. */
  private static Optional<String> only(List<String> wanted, Integrations listed) {
    List<Integration> suitable =
        listed.all().stream().filter(it -> it.type().filter(wanted::contains).isPresent()).toList();
    return suitable.size() == 1 ? suitable.get(0).word() : Optional.empty();
  }
}

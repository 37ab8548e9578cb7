package dev.buddyls.integrations;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.integrations.IntegrationsFile.ListEntry;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.IntegrationUse;
import dev.buddyls.model.Integrations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The integrations that files use and no list contains, with the types that follow from their uses.
 */
public final class UnlistedIntegrations {

  private UnlistedIntegrations() {}

  /** An entry for each, in the order of first use. */
  public static List<ListEntry> in(List<BuddyFile> files, Integrations listed, Catalog catalog) {
    Map<String, List<IntegrationUse>> uses = new LinkedHashMap<>();
    for (BuddyFile file : files) {
      for (IntegrationUse use : IntegrationUse.in(file)) {
        if (listed.called(use.text()).isEmpty()) {
          uses.computeIfAbsent(use.text(), it -> new ArrayList<>()).add(use);
        }
      }
    }
    List<ListEntry> entries = new ArrayList<>();
    uses.forEach((reference, found) -> entries.add(entry(reference, found, catalog)));
    return entries;
  }

  private static ListEntry entry(String reference, List<IntegrationUse> uses, Catalog catalog) {
    boolean id =
        Integration.isId(reference)
            || uses.stream().anyMatch(it -> it.value().property().key().equals("integration_hash"));
    Set<String> types = types(uses, catalog);
    Optional<String> type =
        types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.empty();
    return new ListEntry(
        new Integration(
            id ? Optional.empty() : Optional.of(reference),
            id ? Optional.of(reference) : Optional.empty(),
            Optional.empty(),
            type,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        types.size() > 1 ? "type: one of " + String.join(", ", types) : "");
  }

  /** The types that all uses with known types accept; empty if they contradict each other. */
  private static Set<String> types(List<IntegrationUse> uses, Catalog catalog) {
    Optional<Set<String>> common = Optional.empty();
    for (IntegrationUse use : uses) {
      List<String> accepted = use.wanted(catalog).types();
      if (!accepted.isEmpty()) {
        Set<String> both = new LinkedHashSet<>(accepted);
        common.ifPresent(both::retainAll);
        common = Optional.of(both);
      }
    }
    return common.orElse(Set.of());
  }
}

package dev.buddyls.integrations;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.integrations.IntegrationsFile.Entry;
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

/** The integrations that files ask for and no list has, with what their uses tell of them. */
public final class UnlistedIntegrations {

  private UnlistedIntegrations() {}

  /** An entry for each, in the order of their first uses. */
  public static List<Entry> in(List<BuddyFile> files, Integrations listed, Catalog catalog) {
    Map<String, List<IntegrationUse>> uses = new LinkedHashMap<>();
    for (BuddyFile file : files) {
      for (IntegrationUse use : IntegrationUse.in(file)) {
        if (listed.called(use.text()).isEmpty()) {
          uses.computeIfAbsent(use.text(), it -> new ArrayList<>()).add(use);
        }
      }
    }
    List<Entry> entries = new ArrayList<>();
    uses.forEach((word, its) -> entries.add(entry(word, its, catalog)));
    return entries;
  }

  private static Entry entry(String word, List<IntegrationUse> uses, Catalog catalog) {
    boolean id =
        Integration.isId(word)
            || uses.stream().anyMatch(it -> it.value().property().key().equals("integration_hash"));
    Set<String> types = types(uses, catalog);
    Optional<String> type =
        types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.empty();
    return new Entry(
        new Integration(
            id ? Optional.empty() : Optional.of(word),
            id ? Optional.of(word) : Optional.empty(),
            Optional.empty(),
            type,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        types.size() > 1 ? "type: one of " + String.join(", ", types) : "");
  }

  /** The types that suit all uses about which something is known; none if they contradict. */
  private static Set<String> types(List<IntegrationUse> uses, Catalog catalog) {
    Optional<Set<String>> common = Optional.empty();
    for (IntegrationUse use : uses) {
      List<String> wanted = use.wanted(catalog).types();
      if (!wanted.isEmpty()) {
        Set<String> both = new LinkedHashSet<>(wanted);
        common.ifPresent(both::retainAll);
        common = Optional.of(both);
      }
    }
    return common.orElse(Set.of());
  }
}

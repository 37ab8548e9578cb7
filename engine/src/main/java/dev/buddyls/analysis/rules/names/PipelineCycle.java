package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import dev.buddyls.model.Project.Member;
import dev.buddyls.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Pipelines that start each other in a circle, in every run. */
final class PipelineCycle extends Rule.ForFile {

  /** A pipeline that starts another one, both by their identifiers. */
  private record Start(String from, String to, Name name, Optional<SourceText> file) {}

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    if (file.names().startedPipelines().isEmpty()) {
      return;
    }
    Map<String, String> identifiers = new HashMap<>();
    project.others().forEach(other -> identify(other.names(), identifiers));
    identify(file.names(), identifiers);

    List<Start> starts = new ArrayList<>();
    file.names().startedPipelines().forEach(it -> start(it, Optional.empty(), identifiers, starts));
    for (Member other : project.others()) {
      Optional<SourceText> source = Optional.of(other.source());
      other.names().startedPipelines().forEach(it -> start(it, source, identifiers, starts));
    }
    Map<String, List<Start>> byPipeline =
        starts.stream().collect(Collectors.groupingBy(Start::from));
    Set<String> reported = new HashSet<>();
    for (Start start : starts) {
      if (start.file().isEmpty() && !reported.contains(start.from())) {
        List<Start> way = wayBack(start, byPipeline);
        way.forEach(it -> reported.add(it.from()));
        if (!way.isEmpty()) {
          report.accept(finding(way));
        }
      }
    }
  }

  /** Pipelines can be asked for by their identifier or by their title. */
  private static void identify(Names names, Map<String, String> identifiers) {
    names
        .definitions(NameKind.PIPELINE_TITLE)
        .forEach(it -> it.pipeline().ifPresent(id -> identifiers.put(it.text(), id)));
    names.definitions(NameKind.PIPELINE).forEach(it -> identifiers.put(it.text(), it.text()));
  }

  private static void start(
      Name name, Optional<SourceText> file, Map<String, String> identifiers, List<Start> starts) {
    String to = identifiers.get(name.text());
    name.pipeline()
        .filter(from -> to != null && !to.equals(from))
        .ifPresent(from -> starts.add(new Start(from, to, name, file)));
  }

  /** The shortest circle that begins with a start, if there is one within one project. */
  private static List<Start> wayBack(Start first, Map<String, List<Start>> byPipeline) {
    Map<String, Start> reachedBy = new LinkedHashMap<>(Map.of(first.to(), first));
    Deque<String> open = new ArrayDeque<>(List.of(first.to()));
    while (!open.isEmpty() && !reachedBy.containsKey(first.from())) {
      for (Start next : byPipeline.getOrDefault(open.remove(), List.of())) {
        if (next.name().project().equals(first.name().project())
            && reachedBy.putIfAbsent(next.to(), next) == null) {
          open.add(next.to());
        }
      }
    }
    Deque<Start> way = new ArrayDeque<>();
    for (Start at = reachedBy.get(first.from()); at != null && at != first; ) {
      way.addFirst(at);
      at = reachedBy.get(at.from());
    }
    if (!way.isEmpty()) {
      way.addFirst(first);
    }
    return List.copyOf(way);
  }

  private Finding finding(List<Start> way) {
    Start first = way.get(0);
    String path = way.stream().map(it -> it.to()).collect(Collectors.joining(" → "));
    Finding finding =
        warning(
            first.name().range(),
            "These pipelines start each other endlessly: `%s → %s`.".formatted(first.from(), path));
    for (Start next : way.subList(1, way.size())) {
      String message = "`%s` starts `%s` here".formatted(next.from(), next.to());
      finding = finding.related(new Finding.Related(next.file(), next.name().range(), message));
    }
    return finding;
  }
}

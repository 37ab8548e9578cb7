package dev.buddyls.model;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.text.Lazy;
import dev.buddyls.text.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that a text gives to things, and those that it refers to, in the order written.
 * Immutable; equal for equal names at equal places. Those of a text that is read in parts are
 * gathered from its parts when they are asked for.
 */
public final class Names {

  public static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of());

  private static final Comparator<Name> IN_ORDER =
      Comparator.comparingInt(name -> name.range().start());

  /** The names of a part, which is at a place in the text. */
  record PlacedNames(Names names, Placement placement) {}

  private final List<PlacedNames> parts;
  private final Map<NameKind, List<Name>> defined;
  private final Map<NameKind, List<Name>> used;
  private final List<Name> started;
  private final List<Integration> integrations;

  /** The kinds of names that there are, in parts, too. */
  private final Set<NameKind> kindsDefined = EnumSet.noneOf(NameKind.class);

  private final Set<NameKind> kindsUsed = EnumSet.noneOf(NameKind.class);
  private final Lazy<List<Name>> allDefined = new Lazy<>(() -> all(true));
  private final Lazy<List<Name>> allUsed = new Lazy<>(() -> all(false));

  Names(List<Name> defined, List<Name> used, List<Name> started, List<Integration> integrations) {
    this.parts = List.of();
    this.defined = byKind(defined);
    this.used = byKind(used);
    this.started = List.copyOf(started);
    this.integrations = List.copyOf(integrations);
    kindsDefined.addAll(this.defined.keySet());
    kindsUsed.addAll(this.used.keySet());
  }

  private Names(List<PlacedNames> parts, List<Name> started) {
    this.parts = parts;
    this.defined = Map.of();
    this.used = Map.of();
    this.started = started;
    this.integrations = parts.stream().flatMap(it -> it.names().integrations.stream()).toList();
    for (PlacedNames part : parts) {
      kindsDefined.addAll(part.names().kindsDefined);
      kindsUsed.addAll(part.names().kindsUsed);
    }
  }

  private static Map<NameKind, List<Name>> byKind(List<Name> names) {
    Map<NameKind, List<Name>> byKind = new EnumMap<>(NameKind.class);
    for (Name name : names) {
      byKind.computeIfAbsent(name.kind(), it -> new ArrayList<>(2)).add(name);
    }
    byKind.values().forEach(it -> it.sort(IN_ORDER));
    return byKind;
  }

  /** The names of a text by those of its parts. */
  static Names of(List<PlacedNames> parts) {
    List<Name> started = new ArrayList<>();
    for (PlacedNames part : parts) {
      part.names().started.forEach(it -> started.add(it.shift(part.placement())));
    }
    return new Names(List.copyOf(parts), List.copyOf(started));
  }

  /** The same where no pipeline starts another in every run. */
  Names withoutStarted() {
    return new Names(parts, List.of());
  }

  /** The names given to things. */
  public List<Name> definitions() {
    return allDefined.get();
  }

  /** The names that are asked for. */
  public List<Name> references() {
    return allUsed.get();
  }

  /** Those of the used names whose pipeline starts whenever the one around them runs. */
  public List<Name> startedPipelines() {
    return started;
  }

  /** What the text says about integrations, apart from their names. */
  public List<Integration> integrations() {
    return integrations;
  }

  /** The names given to things of a kind. */
  public Stream<Name> definitions(NameKind kind) {
    return gathered(kind, true).stream();
  }

  /** The names of a kind that are asked for. */
  public Stream<Name> references(NameKind kind) {
    return gathered(kind, false).stream();
  }

  private List<Name> all(boolean given) {
    List<Name> all = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      gather(kind, given, Placement.at(0), all);
    }
    all.sort(IN_ORDER);
    return List.copyOf(all);
  }

  private List<Name> gathered(NameKind kind, boolean given) {
    if (!(given ? kindsDefined : kindsUsed).contains(kind)) {
      return List.of();
    }
    List<Name> names = new ArrayList<>();
    gather(kind, given, Placement.at(0), names);
    names.sort(IN_ORDER);
    return names;
  }

  /** A text that has parts itself is in one piece: its placement has no gap. */
  private void gather(NameKind kind, boolean given, Placement placement, List<Name> to) {
    if (!(given ? kindsDefined : kindsUsed).contains(kind)) {
      return;
    }
    for (Name name : (given ? defined : used).getOrDefault(kind, List.of())) {
      to.add(name.shift(placement));
    }
    for (PlacedNames part : parts) {
      part.names().gather(kind, given, part.placement().shift(placement.offset()), to);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Names it
        && definitions().equals(it.definitions())
        && references().equals(it.references())
        && started.equals(it.started)
        && integrations.equals(it.integrations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(definitions(), references());
  }
}

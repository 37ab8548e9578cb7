package dev.buddyls.ide;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Name;
import dev.buddyls.model.Name.Kind;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everywhere a project writes the name that stands at a place.
 *
 * @param name as it stands there
 * @param places those of the same file first, each file's in the order of its text
 */
public record Occurrences(Name name, List<Place> places) {

  /**
   * One of them.
   *
   * @param source the file it is in
   * @param name as it stands there; absolute range
   * @param definition whether the name is given here, rather than asked for
   */
  public record Place(SourceText source, Name name, boolean definition) {}

  /** The name that a cursor touches, and its like; an offset counts UTF-16 units. */
  public static Optional<Occurrences> at(BuddyFile file, Project project, int offset) {
    return all(file.names())
        .filter(name -> name.range().touches(offset))
        .min(Comparator.comparingInt(name -> name.range().length()))
        .map(name -> of(name, file, project));
  }

  /** The same for a name that stands in a file, or might stand there. */
  static Occurrences of(Name name, BuddyFile file, Project project) {
    return new Occurrences(name, places(name, file, project));
  }

  public List<Place> definitions() {
    return places.stream().filter(Place::definition).toList();
  }

  /** The places in one file. */
  public List<TextRange> in(SourceText source) {
    return places.stream()
        .filter(it -> it.source() == source)
        .map(it -> it.name().range())
        .toList();
  }

  private static Stream<Name> all(Names names) {
    return Stream.concat(names.defined().stream(), names.used().stream());
  }

  private static List<Place> places(Name name, BuddyFile file, Project project) {
    SourceText source = file.tree().source();
    List<Place> places = new ArrayList<>();
    switch (name.kind()) {
      case ACTION ->
          add(
              places,
              source,
              file.names(),
              it -> isLike(it, name) && it.pipeline().equals(name.pipeline()));
      case ANCHOR -> {
        TextRange reach = reach(name, file.names());
        add(places, source, file.names(), it -> isLike(it, name) && reach.contains(it.range()));
      }
      case VARIABLE -> variable(name, file, project, places);
      case INTEGRATION, INTEGRATION_ID -> integration(name, file, project, places);
      default -> everywhere(name, file, project, places);
    }
    return List.copyOf(places);
  }

  private static boolean isLike(Name one, Name other) {
    return one.kind() == other.kind() && one.text().equals(other.text());
  }

  /** A variable of a pipeline is known there alone; others may be known anywhere. */
  private static void variable(Name name, BuddyFile file, Project project, List<Place> places) {
    PlacedModel chunk = file.chunkAt(name.range().start());
    boolean own = chunk.model().names().defined().stream().anyMatch(it -> isLike(it, name));
    if (own) {
      TextRange whole =
          new TextRange(0, chunk.model().chunk().text().length()).shift(chunk.offset());
      add(
          places,
          file.tree().source(),
          file.names(),
          it -> isLike(it, name) && whole.contains(it.range()));
    } else {
      everywhere(name, file, project, places);
      places.removeIf(it -> it.definition() && it.name().pipeline().isPresent());
    }
  }

  /** An integration is asked for by its identifier or its id; the list has both. */
  private static void integration(Name name, BuddyFile file, Project project, List<Place> places) {
    List<Integration> listed = Integrations.of(file, project).called(name.text());
    Predicate<Name> same =
        it ->
            (it.kind() == Kind.INTEGRATION || it.kind() == Kind.INTEGRATION_ID)
                && (it.text().equals(name.text())
                    || listed.stream().anyMatch(one -> one.isCalled(it.text())));
    everywhere(same, file, project, places);
    places.removeIf(it -> it.definition() && !it.name().text().equals(name.text()));
  }

  /** Pipelines are asked for by their identifier or by their title. */
  private static void everywhere(Name name, BuddyFile file, Project project, List<Place> places) {
    Predicate<Name> same =
        it ->
            isLike(it, name) || it.text().equals(name.text()) && isPipeline(it) && isPipeline(name);
    everywhere(same, file, project, places);
  }

  private static void everywhere(
      Predicate<Name> same, BuddyFile file, Project project, List<Place> places) {
    add(places, file.tree().source(), file.names(), same);
    project.others().forEach(other -> add(places, other.source(), other.names(), same));
  }

  private static boolean isPipeline(Name name) {
    return name.kind() == Kind.PIPELINE || name.kind() == Kind.PIPELINE_TITLE;
  }

  /** An anchor holds until another one of its name; an alias means the one before it. */
  private static TextRange reach(Name name, Names names) {
    int start = 0;
    for (Name anchor : names.defined(Kind.ANCHOR).filter(it -> isLike(it, name)).toList()) {
      int at = anchor.range().start();
      if (at > name.range().start()) {
        return new TextRange(start, at);
      }
      start = at;
    }
    return new TextRange(start, Integer.MAX_VALUE);
  }

  private static void add(
      List<Place> places, SourceText source, Names names, Predicate<Name> wanted) {
    Stream.concat(
            names.defined().stream().map(it -> new Place(source, it, true)),
            names.used().stream().map(it -> new Place(source, it, false)))
        .filter(place -> wanted.test(place.name()))
        .sorted(Comparator.comparingInt(place -> place.name().range().start()))
        .forEach(places::add);
  }
}

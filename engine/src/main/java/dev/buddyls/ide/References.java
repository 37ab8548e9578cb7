package dev.buddyls.ide;

import dev.buddyls.analysis.Document;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import dev.buddyls.text.Placement;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The occurrences of a name in a project: its definitions and all that refers to them.
 *
 * @param name as it is written where it was asked about
 * @param all those of the same file first, each file's in the order of its text
 */
public record References(Name name, List<Occurrence> all) {

  /**
   * One of them.
   *
   * @param source the file it is in
   * @param name as it is written there; absolute range
   * @param definition whether this defines the name rather than refers to it
   */
  public record Occurrence(SourceText source, Name name, boolean definition) {}

  /**
   * Of the name at an offset of a document.
   *
   * @param offset in UTF-16 units; both ends of a name count
   */
  public static Optional<References> at(Document document, int offset) {
    Cursor cursor = Cursor.at(document, offset);
    return names(cursor.chunk().names())
        .filter(name -> name.range().touches(cursor.offset()))
        .min(Comparator.comparingInt(name -> name.range().length()))
        .map(name -> of(name.shift(Placement.at(cursor.base())), document));
  }

  /** The same for a name that a document has, or might have. */
  static References of(Name name, Document document) {
    return new References(name, occurrences(name, document.file(), document.project()));
  }

  public List<Occurrence> definitions() {
    return all.stream().filter(Occurrence::definition).toList();
  }

  /** The ranges in one file. */
  public List<TextRange> in(SourceText source) {
    return all.stream().filter(it -> it.source() == source).map(it -> it.name().range()).toList();
  }

  private static Stream<Name> names(Names names) {
    return Stream.concat(names.definitions().stream(), names.references().stream());
  }

  private static List<Occurrence> occurrences(Name name, BuddyFile file, Project project) {
    SourceText source = file.tree().source();
    List<Occurrence> found = new ArrayList<>();
    switch (name.kind()) {
      case ACTION ->
          add(
              found,
              source,
              file.names(),
              it -> isLike(it, name) && it.pipeline().equals(name.pipeline()));
      case ANCHOR -> {
        TextRange reach = reach(name, file.names());
        add(found, source, file.names(), it -> isLike(it, name) && reach.contains(it.range()));
      }
      case VARIABLE -> variable(name, file, project, found);
      case INTEGRATION, INTEGRATION_ID -> integration(name, file, project, found);
      default -> everywhere(name, file, project, found);
    }
    return List.copyOf(found);
  }

  private static boolean isLike(Name one, Name other) {
    return one.kind() == other.kind() && one.text().equals(other.text());
  }

  /** A variable of a pipeline is known there alone; others may be known anywhere. */
  private static void variable(Name name, BuddyFile file, Project project, List<Occurrence> found) {
    PlacedModel chunk = file.chunkAt(name.range().start());
    boolean own = chunk.model().names().definitions().stream().anyMatch(it -> isLike(it, name));
    if (own) {
      TextRange whole =
          new TextRange(0, chunk.model().chunk().text().length()).shift(chunk.offset());
      add(
          found,
          file.tree().source(),
          file.names(),
          it -> isLike(it, name) && whole.contains(it.range()));
    } else {
      everywhere(name, file, project, found);
      found.removeIf(it -> it.definition() && it.name().pipeline().isPresent());
    }
  }

  /** An integration is referred to by its identifier or its id; the list has both. */
  private static void integration(
      Name name, BuddyFile file, Project project, List<Occurrence> found) {
    List<Integration> listed = Integrations.of(file, project).called(name.text());
    Predicate<Name> same =
        it ->
            (it.kind() == NameKind.INTEGRATION || it.kind() == NameKind.INTEGRATION_ID)
                && (it.text().equals(name.text())
                    || listed.stream().anyMatch(one -> one.isCalled(it.text())));
    everywhere(same, file, project, found);
    found.removeIf(it -> it.definition() && !it.name().text().equals(name.text()));
  }

  /**
   * Pipelines are referred to by their identifier or by their title; those of another project are
   * not those of this one.
   */
  private static void everywhere(
      Name name, BuddyFile file, Project project, List<Occurrence> found) {
    Predicate<Name> same =
        it ->
            it.project().equals(name.project())
                && (isLike(it, name)
                    || it.text().equals(name.text()) && isPipeline(it) && isPipeline(name));
    everywhere(same, file, project, found);
  }

  private static void everywhere(
      Predicate<Name> same, BuddyFile file, Project project, List<Occurrence> found) {
    add(found, file.tree().source(), file.names(), same);
    project.others().forEach(other -> add(found, other.source(), other.names(), same));
  }

  private static boolean isPipeline(Name name) {
    return name.kind() == NameKind.PIPELINE || name.kind() == NameKind.PIPELINE_TITLE;
  }

  /** An anchor holds until another one of its name; an alias means the one before it. */
  private static TextRange reach(Name name, Names names) {
    int start = 0;
    for (Name anchor : names.definitions(NameKind.ANCHOR).filter(it -> isLike(it, name)).toList()) {
      int at = anchor.range().start();
      if (at > name.range().start()) {
        return new TextRange(start, at);
      }
      start = at;
    }
    return new TextRange(start, Integer.MAX_VALUE);
  }

  private static void add(
      List<Occurrence> found, SourceText source, Names names, Predicate<Name> wanted) {
    Stream.concat(
            names.definitions().stream().map(it -> new Occurrence(source, it, true)),
            names.references().stream().map(it -> new Occurrence(source, it, false)))
        .filter(it -> wanted.test(it.name()))
        .sorted(Comparator.comparingInt(it -> it.name().range().start()))
        .forEach(found::add);
  }
}

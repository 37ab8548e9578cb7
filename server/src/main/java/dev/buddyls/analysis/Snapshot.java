package dev.buddyls.analysis;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.schema.Catalog;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.SourceText;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One state of a document and everything that follows from it, worked out when first asked for and
 * then kept. May be used from any thread; what it answers never changes.
 */
public final class Snapshot {

  private final SourceText source;
  private final Supplier<Project> surroundings;
  private final Catalog catalog;
  private final Analyzer analyzer;
  private final Optional<Report> known;
  private Optional<BuddyFile> file = Optional.empty();
  private Optional<Project> project = Optional.empty();
  private volatile Optional<Report> report = Optional.empty();

  private Snapshot(
      SourceText source,
      Supplier<Project> surroundings,
      Catalog catalog,
      Analyzer analyzer,
      Optional<Report> known) {
    this.source = source;
    this.surroundings = surroundings;
    this.catalog = catalog;
    this.analyzer = analyzer;
    this.known = known;
  }

  /**
   * The first state of a document.
   *
   * @param surroundings asked once per state, on the thread that needs it first
   */
  public static Snapshot of(
      SourceText source, Supplier<Project> surroundings, Catalog catalog, Analyzer analyzer) {
    return new Snapshot(source, surroundings, catalog, analyzer, Optional.empty());
  }

  /** The document's next state; nothing is worked out yet. */
  public Snapshot next(SourceText changed) {
    return new Snapshot(changed, surroundings, catalog, analyzer, latestReport());
  }

  /** The same state under other settings: its meaning stays, its findings are made anew. */
  public Snapshot with(Analyzer changed) {
    if (changed == analyzer) {
      return this;
    }
    return new Snapshot(
        source, surroundings, catalog, changed, latestReport().map(it -> Report.none(it.file())));
  }

  /** The same state after another file of its project has changed. */
  public Snapshot anew() {
    return new Snapshot(source, surroundings, catalog, analyzer, latestReport());
  }

  /** The newest report there is without waiting for one: this state's, or an earlier one's. */
  private Optional<Report> latestReport() {
    return report.or(() -> known);
  }

  public SourceText source() {
    return source;
  }

  /** What the document means. */
  public synchronized BuddyFile file() {
    if (file.isEmpty()) {
      file =
          Optional.of(
              known
                  .map(it -> it.file().next(it.file().tree().reparse(source)))
                  .orElseGet(() -> BuddyFile.of(SyntaxTree.parse(source), catalog)));
    }
    return file.get();
  }

  /** What it can know of the rest of its project. */
  public synchronized Project project() {
    if (project.isEmpty()) {
      project = Optional.of(surroundings.get());
    }
    return project.get();
  }

  /**
   * What is wrong with it.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} says so; a later call
   *     starts again
   */
  public synchronized Report report(Cancel cancel) {
    if (report.isEmpty()) {
      BuddyFile current = file();
      Report previous = known.orElseGet(() -> Report.none(current));
      report = Optional.of(analyzer.analyze(current, project(), previous, cancel));
    }
    return report.get();
  }
}

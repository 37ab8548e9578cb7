package dev.buddyls.analysis;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.text.SourceText;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One state of a document and everything that follows from it, worked out when first asked for and
 * then kept. May be used from any thread; what it answers never changes.
 */
public final class Document {

  private final SourceText source;
  private final Supplier<Project> surroundings;
  private final Catalog catalog;
  private final Analyzer analyzer;
  private final Optional<Report> known;
  private final Once<BuddyFile> file = new Once<>();
  private final Once<Project> project = new Once<>();
  private final Once<Report> report = new Once<>();

  /** Worked out by the first who asks; others wait for that, but not for the rest of the state. */
  private static final class Once<T> {

    private volatile Optional<T> known = Optional.empty();

    synchronized T get(Supplier<T> work) {
      if (known.isEmpty()) {
        known = Optional.of(work.get());
      }
      return known.get();
    }

    Optional<T> known() {
      return known;
    }
  }

  private Document(
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
  public static Document of(
      SourceText source, Supplier<Project> surroundings, Catalog catalog, Analyzer analyzer) {
    return new Document(source, surroundings, catalog, analyzer, Optional.empty());
  }

  /** The document's next state; nothing is worked out yet. */
  public Document next(SourceText changed) {
    return new Document(changed, surroundings, catalog, analyzer, latestReport());
  }

  /** The same state under other settings: its meaning stays, its findings are made anew. */
  public Document with(Analyzer changed) {
    if (changed == analyzer) {
      return this;
    }
    return new Document(
        source, surroundings, catalog, changed, latestReport().map(it -> Report.none(it.file())));
  }

  /** The same state after another file of its project has changed. */
  public Document withFreshProject() {
    return new Document(source, surroundings, catalog, analyzer, latestReport());
  }

  /** The newest report there is without waiting for one: this state's, or an earlier one's. */
  private Optional<Report> latestReport() {
    return report.known().or(() -> known);
  }

  public SourceText source() {
    return source;
  }

  /** What the document means. */
  public BuddyFile file() {
    return file.get(
        () ->
            known
                .map(it -> it.file().next(it.file().tree().reparse(source)))
                .orElseGet(() -> BuddyFile.of(source, catalog)));
  }

  /** What it can know of the rest of its project. */
  public Project project() {
    return project.get(() -> surroundings.get().with(analyzer.settings()));
  }

  /**
   * What is wrong with it.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} says so; a later call
   *     starts again
   */
  public Report report(Cancel cancel) {
    return report.get(
        () ->
            analyzer.analyze(
                file(), project(), known.orElseGet(() -> Report.none(file())), cancel));
  }
}

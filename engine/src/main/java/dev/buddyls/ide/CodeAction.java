package dev.buddyls.ide;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FixAll;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Something that an editor can change for its user. */
public sealed interface CodeAction {

  /** What an action is about; editors may ask for certain kinds only. */
  enum ActionKind {
    QUICK_FIX("quickfix", ""),
    MIGRATE_PIPELINE("refactor.rewrite.buddy.migratePipeline", "Migrate this pipeline"),
    MIGRATE_FILE("refactor.rewrite.buddy.migrateFile", "Migrate this file"),
    FIX_ALL("source.fixAll.buddy", "Apply all safe fixes");

    private final String id;
    private final String title;

    ActionKind(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** The kind in the protocol's form: more specific after each dot. */
    public String id() {
      return id;
    }

    /** Whether an editor that asks for {@code kind} asks for this one, too. */
    boolean isWithin(String kind) {
      return kind.isEmpty() || id.equals(kind) || id.startsWith(kind + ".");
    }
  }

  ActionKind kind();

  /** What it does, in the imperative. */
  String title();

  /**
   * Fixes one finding.
   *
   * @param preferred whether it is the likeliest fix of its finding
   */
  record QuickFix(Finding finding, Fix fix, boolean preferred) implements CodeAction {

    @Override
    public ActionKind kind() {
      return ActionKind.QUICK_FIX;
    }

    @Override
    public String title() {
      return fix.title();
    }
  }

  /**
   * Fixes many findings at once. Its edits take time, so they are computed by {@link
   * CodeActions#edits} once the user has chosen it.
   *
   * @param chunk index of the chunk to change in the tree, for those that do not change the file
   */
  record BulkFix(ActionKind kind, OptionalInt chunk) implements CodeAction {

    /** The action of a kind, if there is one; empty too where the kind needs a chunk. */
    public static Optional<BulkFix> of(String kind, OptionalInt chunk) {
      return Stream.of(ActionKind.MIGRATE_PIPELINE, ActionKind.MIGRATE_FILE, ActionKind.FIX_ALL)
          .filter(it -> it.id().equals(kind))
          .filter(it -> chunk.isPresent() == (it == ActionKind.MIGRATE_PIPELINE))
          .map(it -> new BulkFix(it, chunk))
          .findFirst();
    }

    @Override
    public String title() {
      return kind.title;
    }

    FixAll fixes() {
      FixAll all = kind == ActionKind.FIX_ALL ? FixAll.all(false) : FixAll.migration(false);
      return chunk.isPresent() ? all.inChunk(chunk.getAsInt()) : all;
    }
  }
}

package dev.buddyls.analysis;

import dev.buddyls.catalog.Deprecation;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.SyntaxError;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Something that can be wrong. A rule has no state, and may run on any thread. */
public sealed interface Rule {

  /** The id under which users know the rule: the class's name in lower case with dashes. */
  default String id() {
    return getClass().getSimpleName().replaceAll("(?!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  default Finding error(TextRange range, String message) {
    return Finding.of(this, Severity.ERROR, range, message);
  }

  default Finding warning(TextRange range, String message) {
    return Finding.of(this, Severity.WARNING, range, message);
  }

  default Finding information(TextRange range, String message) {
    return Finding.of(this, Severity.INFORMATION, range, message);
  }

  /** Something of an older generation, which still works. */
  default Finding outdated(TextRange range, String what, Deprecation deprecation) {
    String message = "`" + what + "` is outdated, but still works: " + deprecation.advice() + ".";
    return information(range, message).markDeprecated();
  }

  default Finding hint(TextRange range, String message) {
    return Finding.of(this, Severity.HINT, range, message);
  }

  /**
   * A rule whose findings depend on one piece of a file alone: a chunk, or a part of one, such as
   * an action of a pipeline, and the keys of what it belongs to. Ranges are relative to the piece.
   */
  non-sealed interface ForChunk extends Rule {

    void check(ChunkModel chunk, Consumer<Finding> report);

    /**
     * Whether the rule cannot do without what stands beside a part; it is then run over the whole
     * chunk in place of all its parts. Depends on the part alone, like findings.
     */
    default boolean needsWhole(ChunkModel part) {
      return false;
    }
  }

  /**
   * A rule about how the parts of a chunk belong together, such as the actions of a pipeline; it is
   * run whenever one of them has changed. Ranges are relative to the chunk.
   */
  non-sealed interface ForWhole extends Rule {

    /**
     * @param chunk perhaps of many parts; its tree, objects and values as a whole are put together
     *     when they are asked for, its text, names and parts are there
     */
    void check(ChunkModel chunk, Consumer<Finding> report);
  }

  /** A rule that needs the whole file, or others of its project; ranges are absolute. */
  non-sealed interface ForFile extends Rule {

    void check(BuddyFile file, Project project, Consumer<Finding> report);
  }

  /**
   * A rule about text that is not YAML; ranges are absolute. What it finds explains whatever else
   * is odd on its lines.
   */
  non-sealed interface ForSyntax extends Rule {

    void check(SyntaxTree tree, Consumer<Finding> report);

    /** The errors of one kind as findings, with their repairs. */
    default Stream<Finding> findings(SyntaxTree tree, SyntaxError.Kind kind) {
      return tree.errors().stream().filter(it -> it.kind() == kind).map(this::finding);
    }

    private Finding finding(SyntaxError error) {
      Finding finding = error(error.range(), error.message());
      for (SyntaxError.Repair repair : error.repairs()) {
        finding = finding.fix(new Fix(repair.title(), repair.edits(), false));
      }
      return finding;
    }
  }

  /** A rule about the comments that silence others; it runs after them. Ranges are absolute. */
  non-sealed interface ForSuppressions extends Rule {

    /**
     * @param found what the other rules found, silenced or not
     * @param rules all rules there are
     */
    void check(
        Suppressions suppressions, List<Finding> found, List<Rule> rules, Consumer<Finding> report);
  }
}

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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Something that can be wrong. A rule has no state, and may run on any thread. */
public abstract sealed class Rule {

  private final String id;

  private Rule() {
    String name = getClass().getSimpleName();
    this.id = name.replaceAll("(?!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** The id under which users know the rule: the class's name in lower case with dashes. */
  public final String id() {
    return id;
  }

  /**
   * Ids of the rules that say less about the same mistake: where this one finds something, what
   * they find at the same place is left out.
   */
  public Set<String> supersedes() {
    return Set.of();
  }

  protected final Finding error(TextRange range, String message) {
    return Finding.of(this, Severity.ERROR, range, message);
  }

  protected final Finding warning(TextRange range, String message) {
    return Finding.of(this, Severity.WARNING, range, message);
  }

  protected final Finding information(TextRange range, String message) {
    return Finding.of(this, Severity.INFORMATION, range, message);
  }

  /** Something of an older generation, which still works. */
  protected final Finding outdated(TextRange range, String what, Deprecation deprecation) {
    String message = "`%s` is outdated, but still works: %s.".formatted(what, deprecation.advice());
    return information(range, message).markDeprecated();
  }

  protected final Finding hint(TextRange range, String message) {
    return Finding.of(this, Severity.HINT, range, message);
  }

  /**
   * A rule whose findings depend on one piece of a file alone: a chunk, or a part of one, such as
   * an action of a pipeline, and the keys of what it belongs to. Ranges are relative to the piece.
   */
  public abstract static non-sealed class ForChunk extends Rule {

    public abstract void check(ChunkModel chunk, Consumer<Finding> report);

    /**
     * Whether the rule also needs what is around a part; it is then run over the whole chunk in
     * place of all its parts. Depends on the part alone, like findings.
     */
    public boolean needsWhole(ChunkModel part) {
      return false;
    }
  }

  /**
   * A rule about how the parts of a chunk belong together, such as the actions of a pipeline; it is
   * run whenever one of them has changed. Ranges are relative to the chunk.
   */
  public abstract static non-sealed class ForWhole extends Rule {

    /**
     * @param chunk perhaps of many parts; its tree, objects and values as a whole are put together
     *     when they are asked for, its text, names and parts are there
     */
    public abstract void check(ChunkModel chunk, Consumer<Finding> report);
  }

  /** A rule that needs the whole file, or others of its project; ranges are absolute. */
  public abstract static non-sealed class ForFile extends Rule {

    public abstract void check(BuddyFile file, Project project, Consumer<Finding> report);
  }

  /**
   * A rule about text that is not YAML; ranges are absolute. What it finds explains whatever else
   * is odd on its lines.
   */
  public abstract static non-sealed class ForSyntax extends Rule {

    public abstract void check(SyntaxTree tree, Consumer<Finding> report);

    /** The errors of one kind as findings, with their repairs. */
    protected final Stream<Finding> findings(SyntaxTree tree, SyntaxError.ErrorKind kind) {
      return tree.errors().stream().filter(it -> it.kind() == kind).map(this::finding);
    }

    private Finding finding(SyntaxError error) {
      Finding finding = error(error.range(), error.message());
      for (SyntaxError.Repair repair : error.repairs()) {
        finding = finding.fix(new Fix(repair.title(), repair.edits(), Applicability.UNSAFE));
      }
      return finding;
    }
  }

  /** A rule about the comments that silence others; it runs after them. Ranges are absolute. */
  public abstract static non-sealed class ForSuppressions extends Rule {

    /**
     * @param found what the other rules found, silenced or not
     * @param rules all rules there are
     */
    public abstract void check(
        Suppressions suppressions, List<Finding> found, List<Rule> rules, Consumer<Finding> report);
  }
}

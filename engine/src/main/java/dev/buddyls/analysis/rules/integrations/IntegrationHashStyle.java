package dev.buddyls.analysis.rules.integrations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.migration.Migrations;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Integration;
import dev.buddyls.model.IntegrationUse;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Project;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An integration by its hash, where it can be asked for by a word that people understand. */
final class IntegrationHashStyle extends Rule.ForFile {

  /** The key of older generations. */
  private static final String OLD_KEY = "integration_hash";

  private static final String KEY = "integration";

  private final Migrations migrations;
  private final TargetGeneration targetGeneration;

  IntegrationHashStyle(RuleContext context) {
    this.migrations = new Migrations(context);
    this.targetGeneration = context.targetGeneration();
  }

  /** It knows what to write in the place of the old key. */
  @Override
  public Set<String> supersedes() {
    return Set.of("deprecated-key");
  }

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    Integrations listed = Integrations.of(file, project);
    file.pieces().forEach(it -> oldKeys(it, listed, report));
    if (!listed.isEmpty()) {
      IntegrationUse.in(file).stream()
          .filter(use -> use.value().property().key().equals(KEY))
          .forEach(
              use -> identifier(use.text(), listed).ifPresent(it -> report.accept(id(use, it))));
    }
  }

  private void oldKeys(ChunkModel.Piece piece, Integrations listed, Consumer<Finding> report) {
    for (TypedValue value : piece.model().references()) {
      if (isOld(value.property()) && !BlankValue.is(value.node())) {
        report.accept(oldKey(value, piece.model(), listed).shift(piece.placement()));
      }
    }
  }

  private boolean isOld(Property property) {
    return property.key().equals(OLD_KEY) && targetGeneration.isOld(property);
  }

  private Finding oldKey(TypedValue value, ChunkModel chunk, Integrations listed) {
    TypedObject owner = value.owner();
    Property old = value.property();
    Node.Entry entry = value.entry();
    Finding finding = outdated(entry.key().range(), old.key(), old.deprecation().orElseThrow());
    if (!chunk.chunk().errors().isEmpty()) {
      return finding;
    }
    Optional<Fix> known =
        value.node() instanceof Node.Scalar scalar && !owner.has(KEY)
            ? identifier(scalar.value(), listed).map(it -> migration(entry, scalar, it))
            : Optional.empty();
    return finding.fix(
        known.map(List::of).orElseGet(() -> migrations.ofKey(owner, entry, old, chunk.chunk())));
  }

  private static Fix migration(Node.Entry entry, Node.Scalar scalar, String identifier) {
    return Fix.safe(
            "Rewrite as `integration: " + identifier + "`",
            new TextEdit(entry.key().range(), KEY),
            new TextEdit(scalar.range(), scalar.inSameQuotes(identifier)))
        .asMigration();
  }

  private Finding id(IntegrationUse use, String identifier) {
    TextEdit edit =
        new TextEdit(use.scalar().range(), use.scalar().inSameQuotes(identifier))
            .shift(use.placement());
    return hint(use.range(), "Use the identifier `%s` instead of the id.".formatted(identifier))
        .fix(Fix.safe("Change to `" + identifier + "`", edit).asMigration());
  }

  /** The identifier of the integration with an id, if nothing else bears it. */
  private static Optional<String> identifier(String id, Integrations listed) {
    List<Integration> found = listed.called(id);
    return found.size() == 1
        ? found.get(0).identifier().filter(it -> !it.equals(id) && listed.called(it).size() == 1)
        : Optional.empty();
  }
}

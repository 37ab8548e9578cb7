package dev.buddyls.ide;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.ide.DocumentSymbols.SymbolKind;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the files of a workspace give names to, searched by name. */
public final class WorkspaceSymbols {

  /**
   * Something with a name.
   *
   * @param container the pipeline that holds it, or another name of an integration; may be empty
   * @param range its name; absolute
   */
  public record Match(
      SymbolKind kind, String name, String container, SourceText source, TextRange range) {}

  private static final int MOST = 500;

  private static final Map<NameKind, SymbolKind> KINDS =
      Map.of(
          NameKind.PIPELINE, SymbolKind.PIPELINE,
          NameKind.ACTION, SymbolKind.ACTION,
          NameKind.ENVIRONMENT, SymbolKind.ENVIRONMENT,
          NameKind.TARGET, SymbolKind.TARGET,
          NameKind.INTEGRATION, SymbolKind.INTEGRATION,
          NameKind.INTEGRATION_ID, SymbolKind.INTEGRATION);

  private WorkspaceSymbols() {}

  /**
   * The first {@value #MOST} whose names have the letters of {@code query} in that order, whatever
   * the case.
   */
  public static List<Match> matching(String query, List<Project.Member> files) {
    String wanted = query.toLowerCase(Locale.ROOT);
    return files.stream()
        .flatMap(WorkspaceSymbols::in)
        .filter(it -> holds(it.name().toLowerCase(Locale.ROOT), wanted))
        .limit(MOST)
        .toList();
  }

  private static Stream<Match> in(Project.Member file) {
    Map<String, Integration> integrations = new HashMap<>();
    for (Integration it : file.names().integrations()) {
      it.word().ifPresent(word -> integrations.putIfAbsent(word, it));
    }
    return file.names().definitions().stream()
        .flatMap(name -> of(name, integrations, file).stream());
  }

  private static Optional<Match> of(
      Name name, Map<String, Integration> integrations, Project.Member file) {
    return switch (name.kind()) {
      case INTEGRATION, INTEGRATION_ID ->
          Optional.ofNullable(integrations.get(name.text()))
              .map(it -> match(name, it.title(), name.text(), file));
      case PIPELINE, ACTION, ENVIRONMENT, TARGET ->
          Optional.of(match(name, name.text(), name.pipeline().orElse(""), file));
      default -> Optional.empty();
    };
  }

  private static Match match(Name name, String title, String around, Project.Member file) {
    String container = around.equals(title) ? "" : around;
    return new Match(KINDS.get(name.kind()), title, container, file.source(), name.range());
  }

  private static boolean holds(String name, String letters) {
    int at = 0;
    for (int i = 0; i < name.length() && at < letters.length(); i++) {
      at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }
}

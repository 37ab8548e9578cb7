package dev.buddyls.ide;

import dev.buddyls.model.Integration;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a file gives a name to, for those who look for it by name.
 *
 * @param container the pipeline that holds it, or what else an integration is called; may be empty
 * @param range its name; absolute
 */
public record NamedThing(
    Symbol.Kind kind, String name, String container, SourceText source, TextRange range) {

  private static final int MOST = 500;

  private static final Map<Name.Kind, Symbol.Kind> KINDS =
      Map.of(
          Name.Kind.PIPELINE, Symbol.Kind.PIPELINE,
          Name.Kind.ACTION, Symbol.Kind.ACTION,
          Name.Kind.ENVIRONMENT, Symbol.Kind.ENVIRONMENT,
          Name.Kind.TARGET, Symbol.Kind.TARGET,
          Name.Kind.INTEGRATION, Symbol.Kind.INTEGRATION,
          Name.Kind.INTEGRATION_ID, Symbol.Kind.INTEGRATION);

  /** Those in files whose names have the letters of {@code query} in that order. */
  public static List<NamedThing> matching(String query, List<Project.Member> files) {
    String wanted = query.toLowerCase(Locale.ROOT);
    return files.stream()
        .flatMap(NamedThing::in)
        .filter(it -> holds(it.name().toLowerCase(Locale.ROOT), wanted))
        .limit(MOST)
        .toList();
  }

  private static Stream<NamedThing> in(Project.Member file) {
    return file.names().defined().stream().flatMap(name -> of(name, file).stream());
  }

  private static Optional<NamedThing> of(Name name, Project.Member file) {
    Optional<Integration> integration =
        file.names().integrations().stream()
            .filter(it -> it.word().equals(Optional.of(name.text())))
            .findFirst();
    return switch (name.kind()) {
      case INTEGRATION, INTEGRATION_ID ->
          integration.map(it -> thing(name, it.title(), name.text(), file));
      case PIPELINE, ACTION, ENVIRONMENT, TARGET ->
          Optional.of(thing(name, name.text(), name.pipeline().orElse(""), file));
      default -> Optional.empty();
    };
  }

  private static NamedThing thing(Name name, String title, String around, Project.Member file) {
    String container = around.equals(title) ? "" : around;
    return new NamedThing(KINDS.get(name.kind()), title, container, file.source(), name.range());
  }

  private static boolean holds(String name, String letters) {
    int at = 0;
    for (int i = 0; i < name.length() && at < letters.length(); i++) {
      at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }
}

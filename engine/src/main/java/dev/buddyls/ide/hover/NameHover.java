package dev.buddyls.ide.hover;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import dev.buddyls.text.EnglishList;
import dev.buddyls.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A name that something refers to: where it is defined, or that the settings declare it. */
final class NameHover implements HoverSource {

  private static final Map<NameKind, String> NOUNS =
      Map.of(
          NameKind.PIPELINE, "pipeline",
          NameKind.TARGET, "target",
          NameKind.ENVIRONMENT, "environment",
          NameKind.INTEGRATION, "integration",
          NameKind.VARIABLE, "variable");

  @Override
  public Optional<Hover> at(Cursor cursor) {
    return cursor.chunk().names().references().stream()
        .filter(it -> NOUNS.containsKey(it.kind()) && it.range().touches(cursor.offset()))
        .findFirst()
        .flatMap(use -> text(use, cursor).map(text -> Hover.of(use.range(), cursor, text)));
  }

  private static Optional<String> text(Name use, Cursor cursor) {
    String name = Markdown.code(use.text());
    String noun = NOUNS.get(use.kind());
    // A variable of another pipeline says nothing of this one.
    boolean here = use.project().isEmpty() && use.kind() != NameKind.VARIABLE;
    List<String> places = here ? places(use, cursor) : List.of();
    if (!places.isEmpty()) {
      return Optional.of(
          name + " is a" + n(noun) + " " + noun + " of " + EnglishList.and(places) + ".");
    }
    return cursor.project().declared(use.kind()).contains(use.text())
        ? Optional.of(
            name
                + " is a"
                + n(noun)
                + " "
                + noun
                + " declared in the settings (`known`), not in this project's files.")
        : Optional.empty();
  }

  private static String n(String noun) {
    return "aeiou".indexOf(noun.charAt(0)) < 0 ? "" : "n";
  }

  private static List<String> places(Name use, Cursor cursor) {
    Stream<String> here =
        given(use, cursor.file().names())
            .map(it -> "this file (line " + cursor.lineNumber(it.range().start()) + ")");
    Stream<String> elsewhere =
        cursor.project().others().stream()
            .flatMap(other -> given(use, other.names()).map(it -> inFile(it, other)));
    return Stream.concat(here, elsewhere).toList();
  }

  /** Its definitions: a title defines a pipeline, too. */
  private static Stream<Name> given(Name use, Names names) {
    return names.definitions().stream()
        .filter(
            it ->
                it.kind() == use.kind()
                    || it.kind() == NameKind.PIPELINE_TITLE && use.kind() == NameKind.PIPELINE)
        .filter(it -> it.text().equals(use.text()))
        .limit(1);
  }

  private static String inFile(Name name, Project.Member member) {
    SourceText source = member.source();
    String file = source.fileName();
    int line = source.lines().lineAt(name.range().start()) + 1;
    return Markdown.code(file) + " (line " + line + ")";
  }
}

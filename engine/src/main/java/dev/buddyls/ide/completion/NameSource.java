package dev.buddyls.ide.completion;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Names that files of the project write: those of the same file first, the others with the file
 * that they are from, then those that the settings declare.
 */
record NameSource(NameKind kind, BiFunction<Names, NameKind, Stream<Name>> choose)
    implements CandidateSource {

  /** The detail of a name that the settings declare. */
  static final String DECLARED = "from the settings";

  /** The names that things of a kind are given. */
  static CandidateSource defined(NameKind kind) {
    return new NameSource(kind, Names::definitions);
  }

  /** The names of a kind that something refers to. */
  static CandidateSource used(NameKind kind) {
    return new NameSource(kind, Names::references);
  }

  @Override
  public List<Candidate> candidates(ValueRequest request) {
    Cursor cursor = request.cursor();
    int offset = cursor.inDocument(cursor.offset());
    Map<String, String> found = new LinkedHashMap<>();
    choose
        .apply(cursor.file().names(), kind)
        .filter(it -> !it.range().touches(offset))
        .forEach(it -> found.put(it.text(), ""));
    for (Project.Member other : cursor.project().others()) {
      String file = other.source().fileName();
      choose.apply(other.names(), kind).forEach(it -> found.putIfAbsent(it.text(), file));
    }
    cursor.project().declared(kind).forEach(it -> found.putIfAbsent(it, DECLARED));
    return found.entrySet().stream()
        .map(it -> Candidate.of(ProposalKind.NAME, it.getKey(), it.getValue()))
        .toList();
  }
}

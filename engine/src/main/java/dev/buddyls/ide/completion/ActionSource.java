package dev.buddyls.ide.completion;

import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other actions of a pipeline. */
final class ActionSource {

  private ActionSource() {}

  static List<Candidate> candidates(ValueRequest request) {
    ChunkModel chunk = request.cursor().chunk();
    Optional<TypedObject> pipeline = request.value().owner().enclosing(ObjectKind.PIPELINE);
    Optional<TypedObject> self = request.value().owner().enclosing(ObjectKind.ACTION);
    Set<Candidate> candidates = new LinkedHashSet<>();
    chunk.objects().stream()
        .filter(it -> it.is(ObjectKind.ACTION) && !Optional.of(it).equals(self))
        .filter(it -> it.enclosing(ObjectKind.PIPELINE).equals(pipeline))
        .forEach(it -> it.text("action").ifPresent(name -> candidates.add(candidate(name, it))));
    return List.copyOf(candidates);
  }

  private static Candidate candidate(String name, TypedObject action) {
    return Candidate.of(ProposalKind.NAME, name, action.text("type").orElse(""));
  }
}

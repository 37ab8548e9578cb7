package dev.buddyls.ide.completion;

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
    Optional<TypedObject> pipeline = around(request.value().owner(), "Pipeline");
    Optional<TypedObject> self = around(request.value().owner(), "Action");
    Set<Candidate> candidates = new LinkedHashSet<>();
    chunk.objects().stream()
        .filter(it -> it.type().name().equals("Action") && !Optional.of(it).equals(self))
        .filter(it -> around(it, "Pipeline").equals(pipeline))
        .forEach(it -> it.text("action").ifPresent(name -> candidates.add(candidate(name, it))));
    return List.copyOf(candidates);
  }

  private static Candidate candidate(String name, TypedObject action) {
    return Candidate.of(ProposalKind.NAME, name, action.text("type").orElse(""));
  }

  /** The object itself or one around it that is of a type. */
  static Optional<TypedObject> around(TypedObject object, String type) {
    Optional<TypedObject> at = Optional.of(object);
    while (at.isPresent() && !at.get().type().name().equals(type)) {
      at = at.get().parent();
    }
    return at;
  }
}

package dev.buddyls.ide.completion;

import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedObject;
import java.util.List;
import java.util.stream.Stream;

/** Branches and tags of the repository, as the key wants them written. */
record RefSource(Format format) implements CandidateSource {

  private static final String BRANCHES = "refs/heads/";
  private static final String TAGS = "refs/tags/";
  private static final int MOST = 500;

  private static final List<Candidate> PATTERNS =
      List.of(
          Candidate.of("refs/heads/*", "every branch"),
          Candidate.of("refs/tags/*", "every tag"),
          Candidate.of("refs/pull/*", "every pull request"));

  @Override
  public List<Candidate> candidates(ValueRequest request) {
    List<String> refs = request.cursor().project().copy().refs();
    Stream<Candidate> all =
        switch (format) {
          case REF -> Stream.concat(PATTERNS.stream(), full(refs));
          case REF_NAME -> named(refs, request.value().owner());
          default -> named(refs, BRANCHES);
        };
    String folder = request.typed().substring(0, request.typed().lastIndexOf('/') + 1);
    return all.filter(it -> it.text().startsWith(folder)).limit(MOST).toList();
  }

  private static Stream<Candidate> full(List<String> refs) {
    return refs.stream().map(it -> candidate(it, it.startsWith(TAGS) ? TAGS : BRANCHES));
  }

  private static Stream<Candidate> named(List<String> refs, TypedObject owner) {
    return switch (owner.text("ref_type").orElse("BRANCH")) {
      case "BRANCH", "WILDCARD" -> named(refs, BRANCHES);
      case "TAG" -> named(refs, TAGS);
      default -> Stream.empty();
    };
  }

  private static Stream<Candidate> named(List<String> refs, String prefix) {
    return refs.stream()
        .filter(it -> it.startsWith(prefix))
        .map(it -> candidate(it.substring(prefix.length()), prefix));
  }

  private static Candidate candidate(String text, String prefix) {
    return Candidate.of(ProposalKind.NAME, text, prefix.equals(TAGS) ? "tag" : "branch");
  }
}

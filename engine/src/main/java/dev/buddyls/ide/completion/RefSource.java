package dev.buddyls.ide.completion;

import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedObject;
import java.util.List;
import java.util.stream.Stream;

/** Branches and tags of the repository, as the key wants them written. */
record RefSource(Format format) implements Source {

  private static final String BRANCHES = "refs/heads/";
  private static final String TAGS = "refs/tags/";
  private static final int MOST = 500;

  private static final List<Word> PATTERNS =
      List.of(
          Word.of("refs/heads/*", "every branch"),
          Word.of("refs/tags/*", "every tag"),
          Word.of("refs/pull/*", "every pull request"));

  @Override
  public List<Word> words(Asked asked) {
    List<String> refs = asked.context().project().copy().refs();
    Stream<Word> all =
        switch (format) {
          case REF -> Stream.concat(PATTERNS.stream(), full(refs));
          case REF_NAME -> named(refs, asked.value().owner());
          default -> named(refs, BRANCHES);
        };
    String folder = asked.typed().substring(0, asked.typed().lastIndexOf('/') + 1);
    return all.filter(it -> it.text().startsWith(folder)).limit(MOST).toList();
  }

  private static Stream<Word> full(List<String> refs) {
    return refs.stream().map(it -> word(it, it.startsWith(TAGS) ? TAGS : BRANCHES));
  }

  private static Stream<Word> named(List<String> refs, TypedObject owner) {
    return switch (owner.text("ref_type").orElse("BRANCH")) {
      case "BRANCH", "WILDCARD" -> named(refs, BRANCHES);
      case "TAG" -> named(refs, TAGS);
      default -> Stream.empty();
    };
  }

  private static Stream<Word> named(List<String> refs, String prefix) {
    return refs.stream()
        .filter(it -> it.startsWith(prefix))
        .map(it -> word(it.substring(prefix.length()), prefix));
  }

  private static Word word(String text, String prefix) {
    return Word.of(Proposal.Kind.NAME, text, prefix.equals(TAGS) ? "tag" : "branch");
  }
}

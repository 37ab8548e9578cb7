package dev.buddyls.ide.completion;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.Integration;
import dev.buddyls.model.IntegrationUse;
import dev.buddyls.model.IntegrationUse.Wanted;
import dev.buddyls.model.Integrations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The integrations that the project lists: those of the types that suit, found by their names; then
 * those that the settings declare.
 */
final class IntegrationSource {

  private static final String HASH = "integration_hash";

  private IntegrationSource() {}

  static List<Candidate> candidates(ValueRequest request) {
    String key = request.value().property().key();
    Cursor cursor = request.cursor();
    Wanted wanted =
        IntegrationUse.wanted(
            request.value().owner(), request.value().property(), cursor.catalog());
    Integrations listed = Integrations.of(cursor.file(), cursor.project());
    Stream<Candidate> declared =
        cursor.project().declared(NameKind.INTEGRATION).stream()
            .filter(it -> !key.equals(HASH) && listed.called(it).isEmpty())
            .map(it -> Candidate.of(ProposalKind.NAME, it, NameSource.DECLARED));
    return Stream.concat(
            listed.all().stream()
                .filter(it -> suits(it, wanted))
                .flatMap(it -> candidate(it, key).stream()),
            declared)
        .toList();
  }

  private static boolean suits(Integration integration, Wanted wanted) {
    return wanted.types().isEmpty()
        || integration.type().filter(type -> !wanted.types().contains(type)).isEmpty();
  }

  private static Optional<Candidate> candidate(Integration integration, String key) {
    Optional<String> text = key.equals(HASH) ? integration.id() : integration.word();
    return text.map(it -> candidate(it, integration));
  }

  private static Candidate candidate(String text, Integration integration) {
    String detail =
        Stream.of(integration.name(), integration.type(), integration.scope())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String search = text + integration.name().map(it -> " " + it).orElse("");
    return new Candidate(ProposalKind.NAME, text, detail, DocKey.NONE, false, search);
  }
}

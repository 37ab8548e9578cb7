package dev.buddyls.ide.completion;

import dev.buddyls.model.Integration;
import dev.buddyls.model.IntegrationUse;
import dev.buddyls.model.IntegrationUse.Wanted;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The integrations that the project lists: those of the types that suit, found by their names; then
 * those that the user vouches for.
 */
final class IntegrationSource {

  private static final String HASH = "integration_hash";

  private IntegrationSource() {}

  static List<Word> words(Source.Asked asked) {
    String key = asked.value().property().key();
    Context context = asked.context();
    Wanted wanted = IntegrationUse.wanted(asked.value().owner(), key, context.file().catalog());
    Integrations listed = Integrations.of(context.file(), context.project());
    Stream<Word> vouched =
        context.project().known(Name.Kind.INTEGRATION).stream()
            .filter(it -> !key.equals(HASH) && listed.called(it).isEmpty())
            .map(it -> Word.of(Proposal.Kind.NAME, it, NameSource.VOUCHED));
    return Stream.concat(
            listed.all().stream()
                .filter(it -> suits(it, wanted))
                .flatMap(it -> word(it, key).stream()),
            vouched)
        .toList();
  }

  private static boolean suits(Integration integration, Wanted wanted) {
    return wanted.types().isEmpty()
        || integration.type().filter(type -> !wanted.types().contains(type)).isEmpty();
  }

  private static Optional<Word> word(Integration integration, String key) {
    Optional<String> text = key.equals(HASH) ? integration.id() : integration.word();
    return text.map(it -> word(it, integration));
  }

  private static Word word(String text, Integration integration) {
    String detail =
        Stream.of(integration.name(), integration.type(), integration.scope())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String search = text + integration.name().map(it -> " " + it).orElse("");
    return new Word(Proposal.Kind.NAME, text, detail, Topic.NONE, false, search);
  }
}

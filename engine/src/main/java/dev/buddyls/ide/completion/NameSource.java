package dev.buddyls.ide.completion;

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
 * that they are from, then those that the user vouches for.
 */
record NameSource(Name.Kind kind, BiFunction<Names, Name.Kind, Stream<Name>> choose)
    implements Source {

  /** Says of a name that the user vouches for it. */
  static final String VOUCHED = "from the settings";

  /** The names that things of a kind are given. */
  static Source defined(Name.Kind kind) {
    return new NameSource(kind, Names::defined);
  }

  /** The names of a kind that are asked for elsewhere. */
  static Source used(Name.Kind kind) {
    return new NameSource(kind, Names::used);
  }

  @Override
  public List<Word> words(Asked asked) {
    Context context = asked.context();
    Map<String, String> found = new LinkedHashMap<>();
    choose
        .apply(context.file().names(), kind)
        .filter(it -> !it.range().touches(context.offset()))
        .forEach(it -> found.put(it.text(), ""));
    for (Project.Member other : context.project().others()) {
      String uri = other.source().uri();
      String file = uri.substring(uri.lastIndexOf('/') + 1);
      choose.apply(other.names(), kind).forEach(it -> found.putIfAbsent(it.text(), file));
    }
    context.project().known(kind).forEach(it -> found.putIfAbsent(it, VOUCHED));
    return found.entrySet().stream()
        .map(it -> Word.of(Proposal.Kind.NAME, it.getKey(), it.getValue()))
        .toList();
  }
}

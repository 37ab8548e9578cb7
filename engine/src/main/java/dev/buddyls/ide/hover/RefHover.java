package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A branch, a tag or a pattern for them, and what the repository has of that kind. */
final class RefHover implements ValueExplainer {

  private static final int REFS_SHOWN = 10;

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Place place) {
    return Placeholders.isOpaque(scalar)
        ? Optional.empty()
        : kind(value)
            .map(kind -> RefPattern.of(scalar.value(), kind))
            .flatMap(
                ref -> ref.words().map(words -> words + matches(ref, place.surroundings().copy())));
  }

  private static Optional<RefPattern.Kind> kind(TypedValue value) {
    if (value.type().takes(Format.REF)) {
      return Optional.of(RefPattern.Kind.ANY);
    } else if (value.type().takes(Format.REF_NAME)) {
      return Optional.of(kind(value.owner().text("ref_type").orElse("")));
    }
    return value.type().takes(Format.BRANCH)
        ? Optional.of(RefPattern.Kind.BRANCH)
        : Optional.empty();
  }

  private static RefPattern.Kind kind(String refType) {
    return switch (refType) {
      case "TAG" -> RefPattern.Kind.TAG;
      case "PULL_REQUEST" -> RefPattern.Kind.PULL_REQUEST;
      default -> RefPattern.Kind.BRANCH;
    };
  }

  private static String matches(RefPattern ref, WorkingCopy copy) {
    boolean countable = ref.kind() == RefPattern.Kind.BRANCH || ref.kind() == RefPattern.Kind.TAG;
    List<String> refs = countable && !ref.name().startsWith(":") ? copy.refs() : List.of();
    if (refs.isEmpty()) {
      return "";
    }
    List<String> names = ref.matches(refs);
    if (names.isEmpty()) {
      return " Your clone has none of that name.";
    } else if (!ref.isPattern()) {
      return "";
    }
    String shown =
        names.stream().limit(REFS_SHOWN).map(Markdown::code).collect(Collectors.joining(", "));
    int more = names.size() - REFS_SHOWN;
    return " In your clone: " + shown + (more > 0 ? " and " + more + " more." : ".");
  }
}

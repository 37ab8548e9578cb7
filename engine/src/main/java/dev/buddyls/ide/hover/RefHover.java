package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A branch, a tag or a pattern for them, and what the repository has of that kind. */
final class RefHover implements HoverSource.ForValues {

  private static final int REFS_SHOWN = 10;

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    return Placeholders.isOpaque(scalar)
        ? Optional.empty()
        : kind(value)
            .map(kind -> RefPattern.of(scalar.value(), kind))
            .flatMap(
                ref -> ref.words().map(words -> words + matches(ref, cursor.project().copy())));
  }

  private static Optional<RefPattern.RefKind> kind(TypedValue value) {
    if (value.type().takes(Format.REF)) {
      return Optional.of(RefPattern.RefKind.ANY);
    } else if (value.type().takes(Format.REF_NAME)) {
      return Optional.of(kind(value.owner().text("ref_type").orElse("")));
    }
    return value.type().takes(Format.BRANCH)
        ? Optional.of(RefPattern.RefKind.BRANCH)
        : Optional.empty();
  }

  private static RefPattern.RefKind kind(String refType) {
    return switch (refType) {
      case "TAG" -> RefPattern.RefKind.TAG;
      case "PULL_REQUEST" -> RefPattern.RefKind.PULL_REQUEST;
      default -> RefPattern.RefKind.BRANCH;
    };
  }

  private static String matches(RefPattern ref, WorkingCopy copy) {
    boolean countable =
        ref.kind() == RefPattern.RefKind.BRANCH || ref.kind() == RefPattern.RefKind.TAG;
    List<String> refs = countable && !ref.name().startsWith(":") ? copy.refs() : List.of();
    if (refs.isEmpty()) {
      return "";
    }
    List<String> names = ref.matches(refs);
    if (names.isEmpty()) {
      return " Your clone has none with that name.";
    } else if (!ref.isPattern()) {
      return "";
    }
    String shown =
        names.stream().limit(REFS_SHOWN).map(Markdown::code).collect(Collectors.joining(", "));
    int more = names.size() - REFS_SHOWN;
    return " In your clone: " + shown + (more > 0 ? " and " + more + " more." : ".");
  }
}

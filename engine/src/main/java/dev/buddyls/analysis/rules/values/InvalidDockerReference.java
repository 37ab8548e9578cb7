package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.NameLength;
import dev.buddyls.text.Whitespace;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The name or tag of an image that Docker cannot read. */
final class InvalidDockerReference extends FormatRule {

  private static final String TAG_TEXT = "\\w[\\w.-]{0,127}";
  private static final String COMPONENT = "[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*";
  private static final Pattern TAG = Pattern.compile(TAG_TEXT);
  private static final Pattern IMAGE =
      Pattern.compile(
          "(?:(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9.-]+(?=:\\d+/))(?::\\d+)?/)?"
              + COMPONENT
              + "(?:/"
              + COMPONENT
              + ")*(?::"
              + TAG_TEXT
              + ")?(?:@\\w+:[0-9a-f]{32,})?");
  private static final Pattern BAD_SIGNS = Pattern.compile("[^\\w.-]+");
  private static final Pattern LEADING_SIGNS = Pattern.compile("^[.-]+");
  private static final Pattern SCHEME = Pattern.compile("^https?://");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.IMAGE, Format.IMAGE_TAG);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    if (NameLength.isExceeded(scalar.value())) {
      return;
    }
    if (value.type().takes(Format.IMAGE_TAG)) {
      tag(scalar).ifPresent(report);
    } else {
      image(scalar).ifPresent(report);
    }
  }

  private Optional<Finding> tag(Node.Scalar scalar) {
    String tag = scalar.value();
    // Several tags at once are Buddy's affair.
    if (TAG.matcher(tag).matches() || tag.contains(",")) {
      return Optional.empty();
    }
    Finding finding =
        warning(
            scalar.range(),
            """
            `%s` is not a valid tag of an image: Docker takes up to 128 letters, digits, `.`, `_` and `-`."""
                .formatted(tag));
    String corrected =
        LEADING_SIGNS
            .matcher(BAD_SIGNS.matcher(Whitespace.strip(tag)).replaceAll("-"))
            .replaceFirst("");
    return Optional.of(
        TAG.matcher(corrected).matches() ? finding.fix(Fix.change(scalar, corrected)) : finding);
  }

  private Optional<Finding> image(Node.Scalar scalar) {
    String image = scalar.value();
    if (IMAGE.matcher(image).matches()) {
      return Optional.empty();
    }
    String corrected = corrected(image);
    boolean canBeCorrected = IMAGE.matcher(corrected).matches();
    String why =
        canBeCorrected && corrected.equalsIgnoreCase(image)
            ? "Docker allows lower-case letters only."
            : "it must be a lower-case path with at most one `:tag`.";
    Finding finding =
        warning(scalar.range(), "`%s` is not a valid image name: %s".formatted(image, why));
    return Optional.of(canBeCorrected ? finding.fix(Fix.change(scalar, corrected)) : finding);
  }

  private static String corrected(String image) {
    String bare = SCHEME.matcher(Whitespace.strip(image)).replaceFirst("");
    int tag = bare.indexOf(':', bare.lastIndexOf('/') + 1);
    return tag < 0
        ? bare.toLowerCase(Locale.ROOT)
        : bare.substring(0, tag).toLowerCase(Locale.ROOT) + bare.substring(tag);
  }
}

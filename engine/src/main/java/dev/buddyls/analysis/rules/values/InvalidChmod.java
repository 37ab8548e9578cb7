package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Permissions of a file that are not an octal number. */
final class InvalidChmod extends FormatRule {

  private static final Pattern MODE = Pattern.compile("[0-7]{3,4}");
  private static final Pattern OTHER_OCTAL = Pattern.compile("(?:0[oO]|100|0{2,})([0-7]{3})");
  private static final Pattern LETTERS =
      Pattern.compile("-?([r-][w-][x-])([r-][w-][x-])([r-][w-][x-])");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.CHMOD);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    String mode = scalar.value();
    if (MODE.matcher(mode).matches()) {
      return;
    }
    String message =
        "`%s` takes three or four digits from 0 to 7, such as `600`, not `%s`."
            .formatted(value.property().key(), mode);
    Finding finding =
        NUMBER.matcher(mode).matches()
            ? error(scalar.range(), message)
            : warning(scalar.range(), message);
    report.accept(finding.fix(octal(mode).map(it -> Fix.change(scalar, it))));
  }

  /** The digits of a mode as git, other languages or {@code ls} write it. */
  private static Optional<String> octal(String mode) {
    Matcher digits = OTHER_OCTAL.matcher(mode);
    if (digits.matches()) {
      return Optional.of(digits.group(1));
    }
    Matcher letters = LETTERS.matcher(mode);
    return letters.matches()
        ? Optional.of(digit(letters, 1) + digit(letters, 2) + digit(letters, 3))
        : Optional.empty();
  }

  private static String digit(Matcher letters, int group) {
    String bits = letters.group(group).replaceAll("[rwx]", "1").replace('-', '0');
    return String.valueOf(Integer.parseInt(bits, 2));
  }
}

package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.Format;
import dev.buddyls.syntax.Node;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Permissions of a file that are no octal number. */
public final class InvalidChmod implements FormatRule {

  private static final Pattern MODE = Pattern.compile("[0-7]{3,4}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Override
  public Set<Format> formats() {
    return Set.of(Format.CHMOD);
  }

  @Override
  public void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    String mode = scalar.value();
    if (MODE.matcher(mode).matches()) {
      return;
    }
    String message =
        "`"
            + value.property().key()
            + "` takes three or four digits from 0 to 7, such as `600`, not `"
            + mode
            + "`.";
    report.accept(
        NUMBER.matcher(mode).matches()
            ? error(scalar.range(), message)
            : warning(scalar.range(), message));
  }
}

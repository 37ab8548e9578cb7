package dev.buddyls.syntax;

import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to lines while people type. */
public enum Accident {
  NO_COLON("^( *(?:- )*\\w+)(:)( .*)?$") {
    @Override
    String damage(Matcher line, Random random) {
      return line.group(1) + Optional.ofNullable(line.group(3)).orElse("");
    }
  },
  NO_SPACE_AFTER_DASH("^( *-)( +)([\"'a-z].*)$") {
    @Override
    String damage(Matcher line, Random random) {
      return line.group(1) + line.group(3);
    }
  },
  NO_SPACE_AFTER_COLON("^( *(?:- )?\\w+:)( +)([^ |>].*)$") {
    @Override
    String damage(Matcher line, Random random) {
      return line.group(1) + line.group(3);
    }
  },
  TAB("^( +)()(\\S.*)$") {
    @Override
    String damage(Matcher line, Random random) {
      return "\t".repeat(Math.max(1, line.group(1).length() / 2)) + line.group(3);
    }
  },
  OPEN_QUOTE("^( *(?:- )?(?:\\w+: )?)([\"'])([^\"']+)[\"']$") {
    @Override
    String damage(Matcher line, Random random) {
      return line.group(1) + line.group(2) + line.group(3);
    }
  },
  OPEN_BRACKET("^( *(?:- )?\\w+: )()([\"\\w].*)$") {
    @Override
    String damage(Matcher line, Random random) {
      return line.group(1) + (random.nextBoolean() ? "[" : "{") + line.group(3);
    }
  },
  INDENT("^( +)()(\\S.*)$") {
    @Override
    String damage(Matcher line, Random random) {
      return (random.nextBoolean() ? line.group(1) + " " : line.group(1).substring(1))
          + line.group(3);
    }
  },
  SECOND_COLON("^( *(?:- )?\\w+: )()(\\w.*)$") {
    @Override
    String damage(Matcher line, Random random) {
      return line.group(1) + "b: " + line.group(3);
    }
  },
  RESERVED("^( *(?:- )?\\w+: )()(\\w.*)$") {
    @Override
    String damage(Matcher line, Random random) {
      return line.group(1) + "@`%".charAt(random.nextInt(3)) + line.group(3);
    }
  },
  CONFLICT("^()()(.+)$") {
    @Override
    String damage(Matcher line, Random random) {
      return "<<<<<<< HEAD\n" + line.group(3) + "\n=======\n>>>>>>> other";
    }
  };

  private final Pattern pattern;

  Accident(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  abstract String damage(Matcher line, Random random);

  /** The edit that does it to a random line, unless no line of the text fits. */
  public Optional<TextEdit> happen(String text, Random random) {
    LineIndex lines = new LineIndex(text);
    int start = random.nextInt(lines.count());
    for (int i = 0; i < lines.count(); i++) {
      TextRange range = lines.line((start + i) % lines.count());
      Matcher matcher = pattern.matcher(range.of(text));
      if (matcher.matches() && !range.of(text).strip().startsWith("#")) {
        return Optional.of(new TextEdit(range, damage(matcher, random)));
      }
    }
    return Optional.empty();
  }
}

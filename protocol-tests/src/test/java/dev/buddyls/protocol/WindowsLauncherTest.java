package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks of the text of the Windows launcher, which run on any system. */
class WindowsLauncherTest {

  private final String script = EditorGuide.read(EditorGuide.REPOSITORY.resolve("buddy-ls.cmd"));

  @Test
  void startsJavaAsTheOtherLauncherDoes() {
    String other = EditorGuide.read(EditorGuide.REPOSITORY.resolve("buddy-ls"));

    assertThat(words("\"%JAVA%\" (-X.*) -jar \"%JAR%\"", script))
        .isEqualTo(words("(?s)\nflags='(.*?)'", other));
  }

  @Test
  void hasTheLineEndsThatLabelsNeed() {
    assertThat(script.replace("\r\n", "")).doesNotContain("\n");
  }

  private static List<String> words(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return List.of(matcher.group(1).trim().split("\\s+"));
  }
}

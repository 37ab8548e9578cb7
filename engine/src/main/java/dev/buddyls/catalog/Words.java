package dev.buddyls.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** The little grammar that messages need. */
final class Words {

  private static final Pattern WORD_END = Pattern.compile("([a-z])(?=[A-Z])");

  private Words() {}

  /** {@code a pipeline}, {@code the AMAZON_S3 action}: a title as used in a sentence. */
  static String withArticle(String title) {
    boolean constant = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    if (constant) {
      return "the " + title;
    }
    String noun = Character.toLowerCase(title.charAt(0)) + title.substring(1);
    return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** {@code TriggerCondition} as {@code trigger condition}. */
  static String spaced(String name) {
    return WORD_END.matcher(name).replaceAll("$1 ").toLowerCase(Locale.ROOT);
  }
}

package dev.buddyls.schema;

/** The little grammar that messages need. */
final class Words {

  private Words() {}

  /** {@code a pipeline}, {@code an AMAZON_S3 action}: a title as it stands in a sentence. */
  static String withArticle(String title) {
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    String noun = word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    boolean vowel = "AEIOaeio".indexOf(noun.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + noun;
  }
}

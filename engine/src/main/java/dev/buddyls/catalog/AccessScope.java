package dev.buddyls.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Who may use an integration.
 *
 * @param name the constant, such as {@code PROJECT}
 * @param title what Buddy shows for it, or showed
 * @param aliases names of older scopes that it took over from
 * @param until when Buddy stopped to use it
 * @param inProject the same limited to one project
 * @param needs what the API wants to know with it
 * @param sharing why it does not suit files that many people edit, where it does not
 */
public record AccessScope(
    String name,
    String title,
    String doc,
    List<String> aliases,
    Optional<String> until,
    Optional<String> inProject,
    List<String> needs,
    Optional<Sharing> sharing,
    Optional<Deprecation> deprecation) {

  /**
   * Why an integration of the scope is a problem in a file that many people edit.
   *
   * @param doc the end of a sentence about such an integration
   * @param mistake whether it is very likely a mistake
   */
  public record Sharing(String doc, boolean mistake) {}

  /** Whether people mean it by a word, in any case. */
  public boolean isCalled(String word) {
    return name.equalsIgnoreCase(word) || title.equalsIgnoreCase(word);
  }
}

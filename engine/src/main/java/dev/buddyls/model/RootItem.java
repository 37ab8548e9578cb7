package dev.buddyls.model;

import dev.buddyls.syntax.Node;

/** An item of the root list, or the root itself where it is no list. */
public record RootItem(Kind kind, Node node) {

  public enum Kind {
    PIPELINE,
    ENVIRONMENT,
    TARGET,
    SANDBOX,
    /** An integration, in the file that lists them. */
    INTEGRATION,
    /** A custom action's definition, the root of its file. */
    CUSTOM_ACTION,
    /** Our own settings, the root of their file. */
    SETTINGS,
    /** An action where a pipeline belongs. */
    ACTION,
    OTHER
  }
}

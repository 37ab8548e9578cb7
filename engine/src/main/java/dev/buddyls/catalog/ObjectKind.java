package dev.buddyls.catalog;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The objects of the format that the code refers to by name; all others are {@link #OTHER}. */
public enum ObjectKind {
  PIPELINE("Pipeline"),
  /** Also one of a known type. */
  ACTION("Action"),
  EVENT("Event"),
  TRIGGER_CONDITION("TriggerCondition"),
  VARIABLE("Variable"),
  ENVIRONMENT("Environment"),
  /** A pipeline's reference to an environment that is defined elsewhere. */
  ENVIRONMENT_REF("EnvironmentRef"),
  TARGET("Target"),
  SANDBOX("Sandbox"),
  /** An integration in the file that lists those of a project. */
  INTEGRATION("Integration"),
  /** The definition of a custom action, which is a file of its own. */
  CUSTOM_ACTION("CustomAction"),
  /** The settings of buddy-ls. */
  SETTINGS("Settings"),
  OTHER("");

  private static final Map<String, ObjectKind> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ObjectKind::catalogName, Function.identity()));

  private final String catalogName;

  ObjectKind(String catalogName) {
    this.catalogName = catalogName;
  }

  /** What the catalogue calls it; empty for {@link #OTHER}. */
  public String catalogName() {
    return catalogName;
  }

  static ObjectKind named(String catalogName) {
    return BY_NAME.getOrDefault(catalogName, OTHER);
  }
}

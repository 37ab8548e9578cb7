package dev.buddyls.catalog;

/** What a name in a file is the name of. */
public enum NameKind {
  PIPELINE,
  /** A pipeline by the title that people see. */
  PIPELINE_TITLE,
  /** Known in its pipeline only. */
  ACTION,
  VARIABLE,
  ENVIRONMENT,
  TARGET,
  /** Known in its YAML document only. */
  ANCHOR,
  IMAGE,
  INTEGRATION,
  /** An integration by the id that Buddy gave it. */
  INTEGRATION_ID;

  /** Whether a file may refer to one that belongs to another project. */
  public boolean mayBeOfOtherProject() {
    return this == PIPELINE || this == ENVIRONMENT;
  }
}

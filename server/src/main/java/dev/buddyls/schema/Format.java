package dev.buddyls.schema;

import java.util.Locale;

/** What a text means, beyond being a text. The catalogue writes the names with dashes. */
public enum Format {
  PLAIN("text", "texts"),
  CRON("cron expression", "cron expressions"),
  TIMEZONE("time zone", "time zones"),
  DATE_TIME("date and time (ISO 8601)", "dates"),
  PATH("path", "paths"),
  CONTAINER_PATH("absolute path in the container", "absolute paths in the container"),
  REMOTE_PATH("path on the server", "paths on the server"),
  REF("git ref or pattern", "git refs or patterns"),
  BRANCH("branch or pattern", "branches or patterns"),
  REF_NAME("short name of a ref or pattern", "short names of refs or patterns"),
  IMAGE("Docker image", "Docker images"),
  IMAGE_TAG("image tag", "image tags"),
  URL("URL", "URLs"),
  HOST("host name", "host names"),
  PORT("port", "ports"),
  CHMOD("file mode", "file modes"),
  BASE64("Base64", "Base64 texts"),
  VARIABLE_NAME("variable name", "variable names"),
  VARIABLE_VALUE("text", "texts"),
  INTEGRATION("integration", "integrations"),
  PIPELINE_NAME("pipeline name", "pipeline names"),
  ACTION_NAME("action name", "action names"),
  PROJECT_NAME("project name", "project names"),
  TARGET_NAME("target name", "target names"),
  ENVIRONMENT_NAME("environment", "environments"),
  EMAIL("e-mail address", "e-mail addresses"),
  REGION("region", "regions"),
  SECRET("secret", "secrets"),
  COMMAND("command", "commands"),
  CONDITION_VALUE("text", "texts"),
  JSON("JSON", "JSON texts"),
  MARKDOWN("text", "texts");

  private final String title;
  private final String plural;

  Format(String title, String plural) {
    this.title = title;
    this.plural = plural;
  }

  /** In words for people. */
  public String title() {
    return title;
  }

  /** Several of them, in words for people. */
  public String plural() {
    return plural;
  }

  /**
   * The format of that name in the catalogue.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Format named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}

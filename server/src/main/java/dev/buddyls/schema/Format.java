package dev.buddyls.schema;

import java.util.Locale;

/** What a text means, beyond being a text. The catalogue writes the names with dashes. */
public enum Format {
  PLAIN("text"),
  CRON("cron expression"),
  TIMEZONE("time zone"),
  DATE_TIME("date and time (ISO 8601)"),
  PATH("path"),
  CONTAINER_PATH("absolute path in the container"),
  REMOTE_PATH("path on the server"),
  REF("git ref or pattern"),
  BRANCH("branch or pattern"),
  IMAGE("Docker image"),
  IMAGE_TAG("image tag"),
  URL("URL"),
  HOST("host name"),
  PORT("port"),
  CHMOD("file mode"),
  BASE64("Base64"),
  VARIABLE_NAME("variable name"),
  VARIABLE_VALUE("text"),
  INTEGRATION("integration"),
  PIPELINE_NAME("pipeline name"),
  ACTION_NAME("action name"),
  PROJECT_NAME("project name"),
  TARGET_NAME("target name"),
  EMAIL("e-mail address"),
  REGION("region"),
  SECRET("secret"),
  COMMAND("command"),
  CONDITION_VALUE("text"),
  JSON("JSON"),
  MARKDOWN("text");

  private final String title;

  Format(String title) {
    this.title = title;
  }

  /** In words for people. */
  public String title() {
    return title;
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

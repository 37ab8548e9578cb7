package dev.buddyls.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What a text means, beyond being a text. The catalogue writes the names with dashes. */
public enum Format {
  PLAIN("a text", "texts"),
  CRON("a cron expression", "cron expressions"),
  TIMEZONE("a time zone", "time zones"),
  DATE_TIME("a date and time (ISO 8601)", "dates"),
  PATH("a path", "paths"),
  CONTAINER_PATH("an absolute path in the container", "absolute paths in the container"),
  /**
   * A path in the container that Buddy refuses unless it is absolute. People mean it from the
   * working directory on.
   */
  CACHED_PATH("an absolute path in the container", "absolute paths in the container"),
  REMOTE_PATH("a path on the server", "paths on the server"),
  REF("a git ref or pattern", "git refs or patterns"),
  BRANCH("a branch or pattern", "branches or patterns"),
  REF_NAME("a short name of a ref or pattern", "short names of refs or patterns"),
  IMAGE("a Docker image", "Docker images", NameKind.IMAGE),
  IMAGE_TAG("an image tag", "image tags"),
  URL("a URL", "URLs"),
  HOST("a host name", "host names"),
  PORT("a port", "ports"),
  GLOB("a pattern of files", "patterns of files"),
  CHMOD("a file mode", "file modes"),
  BASE64("a Base64 text", "Base64 texts"),
  VARIABLE_NAME("a variable name", "variable names", NameKind.VARIABLE),
  VARIABLE_VALUE("a text", "texts"),
  /** An integration of one of the types that suit the action or target. */
  INTEGRATION("an integration", "integrations", NameKind.INTEGRATION),
  /** An integration of whatever type. */
  ANY_INTEGRATION("an integration", "integrations", NameKind.INTEGRATION),
  PIPELINE_NAME("a pipeline name", "pipeline names", NameKind.PIPELINE),
  ACTION_NAME("an action name", "action names", NameKind.ACTION),
  PROJECT_NAME("a project name", "project names"),
  TARGET_NAME("a target name", "target names", NameKind.TARGET),
  ENVIRONMENT_NAME("an environment", "environments", NameKind.ENVIRONMENT),
  EMAIL("an e-mail address", "e-mail addresses"),
  REGION("a region", "regions"),
  SECRET("a secret", "secrets"),
  /** A private key, which is known by its form: any other text there names a variable. */
  PRIVATE_KEY("a secret", "secrets"),
  /** A secret that protects nothing outside of the run. */
  LOCAL_SECRET("a secret", "secrets"),
  COMMAND("a command", "commands"),
  CONDITION_VALUE("a text", "texts"),
  JSON("a JSON text", "JSON texts"),
  MARKDOWN("a text", "texts");

  private static final ValueType.Number PORTS =
      new ValueType.Number(true, OptionalInt.of(1), OptionalInt.of(65535), Optional.empty(), false);

  private final String singular;
  private final String plural;
  private final Optional<NameKind> names;

  Format(String singular, String plural) {
    this(singular, plural, Optional.empty());
  }

  Format(String singular, String plural, NameKind names) {
    this(singular, plural, Optional.of(names));
  }

  Format(String singular, String plural, Optional<NameKind> names) {
    this.singular = singular;
    this.plural = plural;
    this.names = names;
  }

  /** What such a text refers to by name, if it does. */
  public Optional<NameKind> names() {
    return names;
  }

  /** Whether such a text is not to be shown to people who did not ask for it. */
  public boolean isSecret() {
    return this == SECRET || this == PRIVATE_KEY || this == LOCAL_SECRET;
  }

  /** The numbers that such a text can be, if it can be nothing else. */
  public Optional<ValueType.Number> numbers() {
    return this == PORT ? Optional.of(PORTS) : Optional.empty();
  }

  /** One of them, in words for people, such as {@code a URL}. */
  String singular() {
    return singular;
  }

  /** Several of them, in words for people. */
  String plural() {
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

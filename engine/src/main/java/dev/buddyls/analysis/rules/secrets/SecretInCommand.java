package dev.buddyls.analysis.rules.secrets;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Matches;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A password in a command. */
final class SecretInCommand extends Rule.ForChunk {

  /** What may be between a command and its option: no other command. */
  private static final String WORDS = "[^|;&\\n]{0,300}?\\s";

  private static final String QUOTE = "[\"'\\\\]{0,3}";
  private static final String SECRET =
      QUOTE + "(?<secret>[^\\s\"'\\\\|;&()]{1,200}+)(?=[\\s\"'\\\\;)]|$)";
  private static final String LOGIN =
      "\\s+(?:registry\\s+|acr\\s+)?login\\b" + WORDS + "(?:-p[\\s=]*|--password[\\s=]+)" + SECRET;
  private static final String USER = QUOTE + "[^\\s:\"'\\\\$]{1,100}:(?=[^\\s\"'\\\\])";

  private static final String DATABASE =
      "(?:-?dump|admin|import|check)?\\b" + WORDS + "(?:-p|--password=)" + SECRET;
  private static final String MONGO =
      "(?:sh|dump|restore|import|export)?\\b" + WORDS + "(?:-p|--password)[\\s=]+" + SECRET;
  private static final String HEADER = "\\s*(?:[Bb]asic|[Bb]earer|[Tt]oken)\\s+" + SECRET;
  private static final String PIPED =
      "\\s+(?:-n\\s+)?"
          + SECRET
          + QUOTE
          + "\\s*\\|\\s*(?:sudo\\s+)?(?:docker|podman|helm registry)\\s+login\\b";

  /** Logins to something outside: what opens them is alive. */
  private static final List<SecretForm> REMOTE =
      List.of(
          form("docker", LOGIN, "DOCKER_PASSWORD"),
          form("podman", LOGIN, "DOCKER_PASSWORD"),
          form("helm", LOGIN, "REGISTRY_PASSWORD"),
          form("echo", PIPED, "DOCKER_PASSWORD"),
          form("az", LOGIN, "AZURE_PASSWORD"),
          form("_authToken", "[\\s=]+" + SECRET, "NPM_TOKEN"),
          form(
              "://",
              "[^\\s/:@\"'\\\\]{0,100}:(?<secret>[^\\s/@\"'\\\\]{1,200}+)@"
                  + "(?!(?:127\\.|10\\.|192\\.168\\.))(?=[\\w-]{1,63}\\.)(?![\\w.-]*(?:example|\\.(?:local|test|internal)\\b))",
              "PASSWORD"));

  /** Logins that often lead only into a container next to the build. */
  private static final List<SecretForm> LOCAL =
      List.of(
          command("mysql", DATABASE, "DB_PASSWORD"),
          command("mariadb", DATABASE, "DB_PASSWORD"),
          command("mongo", MONGO, "DB_PASSWORD"),
          form("PGPASSWORD=", SECRET, "DB_PASSWORD"),
          form("MYSQL_PWD=", SECRET, "DB_PASSWORD"),
          form("redis-cli", WORDS + "(?:-a|--pass)[\\s=]+" + SECRET, "REDIS_PASSWORD"),
          form("sqlcmd", WORDS + "-P\\s*" + SECRET, "DB_PASSWORD"),
          form("sshpass", "\\s+-p\\s*" + SECRET, "SSH_PASSWORD"),
          form("lftp", WORDS + "-u\\s*[^\\s,$]{1,100}," + SECRET, "FTP_PASSWORD"),
          form("curl", WORDS + "(?:-u|--user|--proxy-user)[\\s=]*" + USER + SECRET, "PASSWORD"),
          form("wget", WORDS + "--(?:http-|ftp-)?password[\\s=]+" + SECRET, "PASSWORD"),
          form("Authorization:", HEADER, "TOKEN"),
          form("authorization:", HEADER, "TOKEN"));

  /** What people call the accounts of databases that live as long as a build. */
  private static final Set<String> THROWAWAY =
      Set.of(
          "root",
          "admin",
          "user",
          "guest",
          "test",
          "tests",
          "testing",
          "tester",
          "ci",
          "dev",
          "default",
          "none",
          "null",
          "password",
          "passwd",
          "pass",
          "pwd",
          "secret",
          "token",
          "key",
          "mysql",
          "mariadb",
          "postgres",
          "postgresql",
          "mongo",
          "redis",
          "wordpress",
          "laravel",
          "symfony",
          "drupal",
          "docker",
          "buddy",
          "x-oauth-basic");

  /** Addresses, ports and the like. */
  private static final Pattern NUMBERS = Pattern.compile("[\\d.:]*");

  /** The end of a line that goes on in the next one. */
  private static final Pattern CONTINUED = Pattern.compile("\\\\\\r?\\n");

  private static SecretForm form(String marker, String rest, String variable) {
    return SecretForm.of(marker, rest, "a password", variable);
  }

  private static SecretForm command(String name, String rest, String variable) {
    return SecretForm.ofCommand(name, rest, "a password", variable);
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    String text = chunk.chunk().text();
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && value.type().alternatives().contains(new ValueType.Text(Format.COMMAND))) {
        String command =
            Matches.replace(
                CONTINUED, scalar.range().of(text), it -> " ".repeat(it.group().length()));
        check(command, scalar.range().start(), report);
      }
    }
  }

  private void check(String command, int offset, Consumer<Finding> report) {
    List<TextRange> reported = new ArrayList<>();
    KnownSecrets.in(command).forEach(it -> reported.add(it.range()));
    Consumer<SecretForm.Found> found =
        it -> {
          if (isSecret(it.range().of(command))
              && reported.stream().noneMatch(it.range()::overlaps)) {
            reported.add(it.range());
            report.accept(finding(it, REMOTE.contains(it.form()), it.range().shift(offset)));
          }
        };
    REMOTE.forEach(form -> form.find(command, found));
    LOCAL.forEach(form -> form.find(command, found));
  }

  private static boolean isSecret(String word) {
    return word.indexOf('$') < 0
        && Character.isLetterOrDigit(word.charAt(0))
        && !NUMBERS.matcher(word).matches()
        && !THROWAWAY.contains(word.toLowerCase(Locale.ROOT))
        && !PlaceholderSecrets.matches(word);
  }

  private Finding finding(SecretForm.Found found, boolean live, TextRange where) {
    String message =
        "This password is in the command, visible to anyone who reads the file or the log. Store it"
            + " as an encrypted variable in Buddy.";
    Finding finding = live ? warning(where, message) : hint(where, message);
    return finding.fix(PlainSecret.useVariable(where, found.form().variable()));
  }
}

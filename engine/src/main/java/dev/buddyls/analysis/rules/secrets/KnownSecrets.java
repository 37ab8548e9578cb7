package dev.buddyls.analysis.rules.secrets;

import dev.buddyls.analysis.rules.secrets.SecretForm.Found;
import java.util.ArrayList;
import java.util.List;

/** Credentials that can be recognized by their shape alone, wherever they are. */
public final class KnownSecrets {

  private static final String WORD_END = "(?![A-Za-z0-9_])";
  private static final String AWS_KEY = "[A-Z0-9]{16}" + WORD_END;
  private static final String AWS_SECRET =
      "[\\s:=\"'\\\\]{1,9}(?<secret>[A-Za-z0-9/+]{40}+)(?![A-Za-z0-9/+=])";
  private static final String GITHUB = "[A-Za-z0-9]{36,255}+" + WORD_END;
  private static final String GITLAB = "[A-Za-z0-9_-]{20,255}+";
  private static final String SLACK = "\\d[A-Za-z0-9-]{18,255}+";
  private static final String STRIPE = "[A-Za-z0-9]{16,255}+" + WORD_END;
  private static final String HEX_64 = "[0-9a-f]{64}" + WORD_END;
  private static final String SHOPIFY = "[0-9a-f]{32}" + WORD_END;
  private static final String KEY_BODY = "(?:BLOCK)?-----[\\s\\\\nr]*+[A-Za-z0-9+/=]{40}";

  private static final List<SecretForm> FORMS =
      List.of(
          form("AKIA", AWS_KEY, "an AWS access key", "AWS_ACCESS_KEY_ID"),
          form("ASIA", AWS_KEY, "an AWS access key", "AWS_ACCESS_KEY_ID"),
          form("AWS_SECRET_ACCESS_KEY", AWS_SECRET, "an AWS secret key", "AWS_SECRET_ACCESS_KEY"),
          form("aws_secret_access_key", AWS_SECRET, "an AWS secret key", "AWS_SECRET_ACCESS_KEY"),
          form("ghp_", GITHUB, "a GitHub token", "GITHUB_TOKEN"),
          form("gho_", GITHUB, "a GitHub token", "GITHUB_TOKEN"),
          form("ghu_", GITHUB, "a GitHub token", "GITHUB_TOKEN"),
          form("ghs_", GITHUB, "a GitHub token", "GITHUB_TOKEN"),
          form("ghr_", GITHUB, "a GitHub token", "GITHUB_TOKEN"),
          form("github_pat_", "[A-Za-z0-9_]{36,255}+", "a GitHub token", "GITHUB_TOKEN"),
          form("glpat-", GITLAB, "a GitLab token", "GITLAB_TOKEN"),
          form("gldt-", GITLAB, "a GitLab deploy token", "GITLAB_TOKEN"),
          form("glrt-", GITLAB, "a GitLab runner token", "GITLAB_TOKEN"),
          form("glptt-", GITLAB, "a GitLab trigger token", "GITLAB_TOKEN"),
          form("xoxa-", SLACK, "a Slack token", "SLACK_TOKEN"),
          form("xoxb-", SLACK, "a Slack token", "SLACK_TOKEN"),
          form("xoxe-", SLACK, "a Slack token", "SLACK_TOKEN"),
          form("xoxp-", SLACK, "a Slack token", "SLACK_TOKEN"),
          form("xoxr-", SLACK, "a Slack token", "SLACK_TOKEN"),
          form("xoxs-", SLACK, "a Slack token", "SLACK_TOKEN"),
          form(
              "https://hooks.slack.com/services/",
              "T[A-Z0-9]{8,20}/B[A-Z0-9]{8,20}/[A-Za-z0-9]{20,40}+" + WORD_END,
              "the address of a Slack webhook",
              "SLACK_WEBHOOK_URL"),
          form(
              "https://discord.com/api/webhooks/",
              "\\d{17,20}/[\\w-]{60,80}+",
              "the address of a Discord webhook",
              "DISCORD_WEBHOOK_URL"),
          form("AIza", "[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])", "a Google API key", "GOOGLE_API_KEY"),
          form("GOCSPX-", "[A-Za-z0-9_-]{28}", "a Google client secret", "GOOGLE_CLIENT_SECRET"),
          form("sk_live_", STRIPE, "a Stripe key", "STRIPE_SECRET_KEY"),
          form("rk_live_", STRIPE, "a Stripe key", "STRIPE_SECRET_KEY"),
          form("npm_", "[A-Za-z0-9]{36}" + WORD_END, "an npm token", "NPM_TOKEN"),
          form("pypi-AgE", "[A-Za-z0-9_-]{50,255}+", "a PyPI token", "PYPI_TOKEN"),
          form(
              "SG.",
              "[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}+",
              "a SendGrid key",
              "SENDGRID_API_KEY"),
          form("dop_v1_", HEX_64, "a DigitalOcean token", "DIGITALOCEAN_TOKEN"),
          form("doo_v1_", HEX_64, "a DigitalOcean token", "DIGITALOCEAN_TOKEN"),
          form("dckr_pat_", "[A-Za-z0-9_-]{27}", "a Docker Hub token", "DOCKER_TOKEN"),
          form("shpat_", SHOPIFY, "a Shopify token", "SHOPIFY_TOKEN"),
          form("shpss_", SHOPIFY, "a Shopify secret", "SHOPIFY_SECRET"),
          form("hf_", "[A-Za-z]{34}" + WORD_END, "a Hugging Face token", "HF_TOKEN"),
          form("sk-ant-", "[A-Za-z0-9_-]{60,255}+", "an Anthropic key", "ANTHROPIC_API_KEY"),
          form("sk-proj-", "[A-Za-z0-9_-]{40,255}+", "an OpenAI key", "OPENAI_API_KEY"),
          privateKey(""),
          privateKey("RSA "),
          privateKey("EC "),
          privateKey("DSA "),
          privateKey("OPENSSH "));

  private KnownSecrets() {}

  private static SecretForm form(String marker, String rest, String what, String variable) {
    return SecretForm.of(marker, rest, what, variable);
  }

  private static SecretForm privateKey(String kind) {
    return form("-----BEGIN " + kind + "PRIVATE KEY", KEY_BODY, "a private key", "PRIVATE_KEY");
  }

  /** All live credentials in a text; those that examples show are none. */
  public static List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    for (SecretForm form : FORMS) {
      form.find(
          text,
          found -> {
            if (!PlaceholderSecrets.matches(found.range().of(text))) {
              all.add(found);
            }
          });
    }
    return all;
  }
}

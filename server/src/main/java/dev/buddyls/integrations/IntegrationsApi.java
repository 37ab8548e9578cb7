package dev.buddyls.integrations;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.model.Integration;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The integrations that Buddy's REST API tells of. Nothing is asked until {@link Pull} does. For
 * one thread.
 */
public final class IntegrationsApi {

  private static final String LIST = "integrations";
  private static final int MAX_PAGES = 100;
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Rest rest;
  private final ApiAddress address;
  private final Token token;
  private final String workspace;

  IntegrationsApi(Rest rest, ApiAddress address, Token token, String workspace) {
    if (!DOMAIN.matcher(workspace).matches()) {
      throw new PullFailed(
          "`"
              + workspace
              + "` is no workspace. Write the word that stands behind the host in the addresses of"
              + " Buddy's pages.");
    }
    this.rest = rest;
    this.address = address;
    this.token = token;
    this.workspace = workspace;
  }

  /**
   * The API, by the proxy that the environment names, if any.
   *
   * @param workspace the word for it in the addresses of Buddy's pages
   * @param environment tells the value of a variable, or null
   * @throws PullFailed if the workspace or the proxy cannot be one
   */
  public static IntegrationsApi of(
      ApiAddress address, Token token, String workspace, Function<String, String> environment) {
    return new IntegrationsApi(Rest.overNetwork(environment), address, token, workspace);
  }

  /**
   * The integrations of the workspace that the token may see, in Buddy's order.
   *
   * @throws PullFailed if Buddy does not tell them all
   */
  List<Integration> list() {
    return items().stream().map(this::inFull).map(ApiIntegration::of).distinct().toList();
  }

  /** Buddy tells all at once today; were it to tell them in pages, they would name the next. */
  private List<JsonObject> items() {
    List<JsonObject> items = new ArrayList<>();
    Optional<URI> page = Optional.of(address.at("workspaces", workspace, LIST));
    for (int read = 0; page.isPresent(); read++) {
      if (read == MAX_PAGES || !address.isOrigin(page.get())) {
        throw new PullFailed("The list of " + address.host() + " goes on without a proper end.");
      }
      Answer answer = answer(page.get());
      items.addAll(items(object(answer).get(LIST)));
      page = answer.next();
    }
    return items;
  }

  private List<JsonObject> items(JsonElement list) {
    if (!(list instanceof JsonArray array)) {
      throw noList();
    }
    List<JsonObject> items = new ArrayList<>();
    for (JsonElement item : array) {
      if (!(item instanceof JsonObject object)) {
        throw noList();
      }
      items.add(object);
    }
    return items;
  }

  /** Some installations list little more than names, and tell the rest one by one. */
  private JsonObject inFull(JsonObject item) {
    Optional<String> id = ApiIntegration.text(item, "hash_id");
    if (item.has("scope") || id.isEmpty()) {
      return item;
    }
    Answer answer = rest.get(address.at("workspaces", workspace, LIST, id.get()), token);
    boolean hidden = answer.status() == Answer.FORBIDDEN || answer.status() == Answer.NOT_FOUND;
    return hidden ? item : object(accepted(answer));
  }

  private Answer answer(URI uri) {
    return accepted(rest.get(uri, token));
  }

  private Answer accepted(Answer answer) {
    if (answer.status() != Answer.OK) {
      throw new PullFailed(Refusal.explain(answer, address.host(), workspace));
    }
    return answer;
  }

  private JsonObject object(Answer answer) {
    return answer.json().orElseThrow(this::noList);
  }

  private PullFailed noList() {
    return new PullFailed(
        "What "
            + address.host()
            + " answers is no list of integrations. Is it the address of Buddy's API? Where Buddy"
            + " is self-hosted, it ends in /api.");
  }
}

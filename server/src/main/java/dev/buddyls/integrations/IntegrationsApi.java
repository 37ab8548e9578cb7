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
 * The integrations of a workspace in Buddy's REST API. Sends no request before {@link Pull} does.
 * Not thread-safe.
 */
public final class IntegrationsApi {

  private static final String LIST = "integrations";
  private static final int MAX_PAGES = 100;
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final RestClient rest;
  private final ApiAddress address;
  private final Token token;
  private final String workspace;

  IntegrationsApi(RestClient rest, ApiAddress address, Token token, String workspace) {
    if (!DOMAIN.matcher(workspace).matches()) {
      throw new PullFailed(
          "`"
              + workspace
              + "` is not a valid workspace name. Use the workspace's URL name: acme in"
              + " https://app.buddy.works/acme.");
    }
    this.rest = rest;
    this.address = address;
    this.token = token;
    this.workspace = workspace;
  }

  /**
   * The API, through the proxy that the environment names, if any.
   *
   * @param workspace its URL name: {@code acme} in {@code https://app.buddy.works/acme}
   * @param environment maps the name of a variable to its value, or to null
   * @throws PullFailed if the workspace name or the proxy is not valid
   */
  public static IntegrationsApi of(
      ApiAddress address, Token token, String workspace, Function<String, String> environment) {
    return new IntegrationsApi(RestClient.create(environment), address, token, workspace);
  }

  /**
   * The integrations of the workspace that the token may see, in Buddy's order.
   *
   * @throws PullFailed if Buddy does not return all of them
   */
  List<Integration> list() {
    return items().stream().map(this::withDetails).map(ApiIntegration::of).distinct().toList();
  }

  /**
   * Buddy currently returns all of them at once. If it ever pages, links to the next page are
   * followed.
   */
  private List<JsonObject> items() {
    List<JsonObject> items = new ArrayList<>();
    Optional<URI> page = Optional.of(address.at("workspaces", workspace, LIST));
    for (int read = 0; page.isPresent(); read++) {
      if (read == MAX_PAGES || !address.isSameOrigin(page.get())) {
        throw new PullFailed(
            "The list of integrations from " + address.host() + " does not end properly.");
      }
      Response response = get(page.get());
      items.addAll(items(object(response).get(LIST)));
      page = response.next();
    }
    return items;
  }

  private List<JsonObject> items(JsonElement list) {
    if (!(list instanceof JsonArray array)) {
      throw notAList();
    }
    List<JsonObject> items = new ArrayList<>();
    for (JsonElement item : array) {
      if (!(item instanceof JsonObject object)) {
        throw notAList();
      }
      items.add(object);
    }
    return items;
  }

  /** Some installations list little more than names, and return the details one by one. */
  private JsonObject withDetails(JsonObject item) {
    Optional<String> id = ApiIntegration.text(item, "hash_id");
    if (item.has("scope") || id.isEmpty()) {
      return item;
    }
    Response response = rest.get(address.at("workspaces", workspace, LIST, id.get()), token);
    boolean hidden =
        response.status() == Response.FORBIDDEN || response.status() == Response.NOT_FOUND;
    return hidden ? item : object(accepted(response));
  }

  private Response get(URI uri) {
    return accepted(rest.get(uri, token));
  }

  private Response accepted(Response response) {
    if (response.status() != Response.OK) {
      throw new PullFailed(HttpErrors.message(response, address.host(), workspace));
    }
    return response;
  }

  private JsonObject object(Response response) {
    return response.json().orElseThrow(this::notAList);
  }

  private PullFailed notAList() {
    return new PullFailed(
        "The response of "
            + address.host()
            + " is not a list of integrations. Check the API URL: on self-hosted Buddy it ends in"
            + " /api.");
  }
}

package dev.buddyls.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All facts about the format, read as they are asked for. May be used from any thread. */
public final class Catalog {

  private static final String SITE = "https://buddy.works/";

  private final CatalogFiles files;
  private final CatalogLoader loader;
  private final Map<String, ObjectType> objects = new ConcurrentHashMap<>();
  private final Map<String, ActionType> actions = new ConcurrentHashMap<>();
  private volatile Map<String, ActionSummary> summaries;
  private volatile List<PredefinedVariable> variables;
  private volatile List<IntegrationType> integrations;
  private volatile List<IntegrationScopeInfo> scopes;
  private volatile Map<String, List<String>> uses;

  private Catalog(CatalogFiles files) {
    this.files = files;
    this.loader = new CatalogLoader(files);
  }

  /**
   * A catalogue whose files are read as they are needed, each once or more, from any thread.
   *
   * @param texts the text of a file by its path below the catalogue's folder, without {@code
   *     .json}, such as {@code objects/Pipeline}; empty where there is none
   */
  public static Catalog of(Function<String, Optional<String>> texts) {
    return new Catalog(new CatalogFiles(texts));
  }

  /** Address of a page of the vendor's documentation. */
  public static String url(String link) {
    return SITE + link;
  }

  /** All action types, by constant. To ask for one of them, {@link #action} is cheaper. */
  public Map<String, ActionSummary> actionTypes() {
    Map<String, ActionSummary> known = summaries;
    if (known == null) {
      known =
          loader.index().stream()
              .collect(Collectors.toUnmodifiableMap(ActionSummary::type, Function.identity()));
      summaries = known;
    }
    return known;
  }

  /** All action types: those that most real projects use, then the others by constant. */
  public List<ActionSummary> actionTypesByUse() {
    List<String> used = uses("action types");
    return actionTypes().values().stream()
        .sorted(
            Comparator.<ActionSummary>comparingInt(it -> rank(used.indexOf(it.type())))
                .thenComparing(ActionSummary::type))
        .toList();
  }

  private static int rank(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  public Optional<ActionType> action(String type) {
    return Optional.ofNullable(
        actions.computeIfAbsent(type, it -> loader.action(it, this::actionCommon).orElse(null)));
  }

  /** The keys that every action has; open, for actions whose type nobody knows. */
  public ObjectType actionCommon() {
    return object("Action");
  }

  /**
   * An object by its name in an {@link ValueType.ObjectRef}.
   *
   * @throws NoSuchElementException if the catalogue refers to an object that it lacks
   */
  public ObjectType object(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return objects.computeIfAbsent(name, loader::object);
    }
    return objects.computeIfAbsent(name, it -> loader.nested(it.substring(0, dot), it));
  }

  /**
   * The keys that real files use, those used most first.
   *
   * @param name of an object, or an action type; {@code Action} for the keys that every action has
   */
  public List<String> uses(String name) {
    Map<String, List<String>> known = uses;
    if (known == null) {
      known = loader.uses();
      uses = known;
    }
    return known.getOrDefault(name, List.of());
  }

  /** The variables that Buddy sets, in the order of their groups. */
  public List<PredefinedVariable> variables() {
    List<PredefinedVariable> known = variables;
    if (known == null) {
      known = loader.variables();
      variables = known;
    }
    return known;
  }

  /** The kinds of integrations. */
  public List<IntegrationType> integrations() {
    List<IntegrationType> known = integrations;
    if (known == null) {
      known = loader.integrations();
      integrations = known;
    }
    return known;
  }

  /** Who may use an integration: the scopes of today and of older files. */
  public List<IntegrationScopeInfo> scopes() {
    List<IntegrationScopeInfo> known = scopes;
    if (known == null) {
      known = loader.scopes();
      scopes = known;
    }
    return known;
  }

  /**
   * What a key is known from wherever it is used, its words included; a key without a source of its
   * own has that of its object or action type.
   *
   * @param key its name, or {@code Owner.name} for one owner alone
   */
  public List<FactSource> sources(String key) {
    return new FactSources(files, objectNames(), actionTypes().keySet()).of(key);
  }

  /** Names of the objects that have files of their own. */
  public List<String> objectNames() {
    return loader.objectNames();
  }
}

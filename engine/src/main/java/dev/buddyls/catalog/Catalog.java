package dev.buddyls.catalog;

import dev.buddyls.text.Lazy;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
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
  private final Lazy<Map<String, ActionSummary>> summaries;
  private final Lazy<List<PredefinedVariable>> variables;
  private final Lazy<List<IntegrationType>> integrations;
  private final Lazy<List<AccessScope>> scopes;
  private final Lazy<Map<String, List<String>>> uses;
  private final Lazy<Map<String, FileRoot>> roots;
  private final Lazy<Map<String, ActionCategory>> categories;

  private Catalog(CatalogFiles files) {
    this.files = files;
    this.loader = new CatalogLoader(files);
    this.summaries =
        new Lazy<>(
            () ->
                loader.index().stream()
                    .collect(
                        Collectors.toUnmodifiableMap(ActionSummary::type, Function.identity())));
    this.variables = new Lazy<>(loader::variables);
    this.integrations = new Lazy<>(loader::integrations);
    this.scopes = new Lazy<>(loader::scopes);
    this.uses = new Lazy<>(loader::uses);
    this.roots = new Lazy<>(loader::roots);
    this.categories = new Lazy<>(loader::categories);
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
    return summaries.get();
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

  /** The keys that every action has; open, for actions of an unknown type. */
  public ObjectType actionCommon() {
    return object(ObjectKind.ACTION);
  }

  /** An object that the code knows by name. */
  public ObjectType object(ObjectKind kind) {
    return object(kind.catalogName());
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
    return uses.get().getOrDefault(name, List.of());
  }

  /** The variables that Buddy sets, in the order of their groups. */
  public List<PredefinedVariable> variables() {
    return variables.get();
  }

  /** The kinds of integrations. */
  public List<IntegrationType> integrations() {
    return integrations.get();
  }

  /** Who may use an integration: the current scopes and those of older files. */
  public List<AccessScope> scopes() {
    return scopes.get();
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

  /** Names of the objects that have files of their own, the most important first. */
  public List<String> objectNames() {
    Set<String> names = new LinkedHashSet<>(uses("objects"));
    names.addAll(loader.objectNames());
    return List.copyOf(names);
  }

  /**
   * What is at the root of a kind of file.
   *
   * @param file name of the kind, such as {@code PIPELINES}
   */
  public FileRoot root(String file) {
    return roots.get().get(file);
  }

  /** The groups that action types belong to, by their short names. */
  public Map<String, ActionCategory> categories() {
    return categories.get();
  }
}

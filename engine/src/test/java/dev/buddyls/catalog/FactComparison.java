package dev.buddyls.catalog;

import dev.buddyls.catalog.Facts.Fact;
import dev.buddyls.catalog.Facts.FactObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the catalogue against the facts, key by key, and names each difference: where, and what.
 * What the two say in different ways by rule is no difference.
 */
final class FactComparison {

  private final Catalog catalog;
  private final Map<String, String> differences = new TreeMap<>();
  private final Set<String> done = new HashSet<>();

  FactComparison(Catalog catalog) {
    this.catalog = catalog;
  }

  /** By place and aspect, such as {@code BUILD.shell default}, what is different there. */
  Map<String, String> differences() {
    return differences;
  }

  void object(FactObject facts, ObjectType mine) {
    if (!done.add(facts.label() + " " + mine.name() + " " + mine.title())) {
      return;
    }
    facts.keys().forEach((key, fact) -> key(facts, key, fact, mine));
    for (String key : mine.properties().keySet()) {
      boolean common = mine.name().equals("Action") && isCommon(key);
      if (!common && !facts.keys().containsKey(key)) {
        different(facts.label() + "." + key, "surplus", "is only in the catalogue");
      }
    }
  }

  private boolean isCommon(String key) {
    return catalog.actionCommon().property(key).isPresent();
  }

  private void key(FactObject facts, String key, Fact fact, ObjectType mine) {
    String place = facts.label() + "." + key;
    Optional<Property> found = mine.property(key);
    if (found.isEmpty()) {
      different(place, "missing", "is only in the facts");
      return;
    }
    Property property = found.get();
    type(place, fact, property.type());
    values(place, fact, property.type());
    required(place, fact, property);
    equal(place, "default", fact.text("default"), property.defaultValue());
    fact.text("since").ifPresent(it -> equal(place, "since", it, property.since().orElse("none")));
    equal(place, "outdated", fact.isOld(), property.deprecation().isPresent());
    replacement(place, fact, property, mine);
    applies(place, fact, property);
    bounds(place, fact, property.type());
    if (!fact.isSure() && property.sure()) {
      different(place, "sure", "is doubtful in the facts");
    }
    nested(place, facts, fact, property.type());
  }

  private void type(String place, Fact fact, ValueType mine) {
    String type = fact.type();
    boolean fits =
        type.startsWith("map") || type.equals("object")
            ? mine.takesMapping()
            : type.contains("[]") ? mine.takesList() : Shapes.takes(type.split("\\|")[0], mine);
    if (!fits) {
      different(place, "type", type + " in the facts, " + mine.describe() + " in the catalogue");
    }
  }

  private void values(String place, Fact fact, ValueType type) {
    Set<String> known = Set.copyOf(fact.texts("enum", "itemEnum", "valueEnum"));
    Set<String> guessed = Set.copyOf(fact.texts("suggestions"));
    Set<String> others = Set.copyOf(fact.texts("stringValues"));
    Set<String> mine = Shapes.words(type);
    for (String value : known) {
      if (!mine.contains(value)) {
        different(place, "value " + value, "is only in the facts");
      }
    }
    for (String value : mine) {
      if (!known.contains(value) && !guessed.contains(value) && !others.contains(value)) {
        different(place, "value " + value, "is only in the catalogue");
      }
    }
    if (!known.isEmpty() && fact.isSure()) {
      boolean open = Shapes.choice(type).map(ValueType.Choice::open).orElse(true);
      equal(place, "open", fact.is("enumOpen"), open);
    }
  }

  private void required(String place, Fact fact, Property property) {
    Requirement mine = property.required();
    boolean inVariants = fact.json().has("requiredInVariants");
    if (!fact.isSure() || fact.json().has("requiredNote") || inVariants) {
      boolean always = property.sure() && mine.sure() && mine.unconditional();
      equal(place, "required always", false, always);
      return;
    }
    equal(place, "required", isDemanded(fact), mine.required());
    if (isDemanded(fact) && mine.required()) {
      Condition theirs = fact.condition("requiredWhen");
      conditions(place, "required when", demand(theirs), demand(mine.when()));
      lifted(place, fact, property);
    }
  }

  private static boolean isDemanded(Fact fact) {
    return fact.is("required")
        || fact.json().has("requiredWhen")
        || fact.json().has("requiredUnless")
        || fact.texts("requiredIn").contains("2026");
  }

  /** "When it is absent" says the same as "unless it is present". */
  private static Condition demand(Condition when) {
    Map<String, Condition.Test> tests = new TreeMap<>(when.tests());
    tests.values().removeIf(test -> test instanceof Condition.Test.Absent);
    return new Condition(tests);
  }

  private static Set<String> lifting(Condition when, Condition unless) {
    Set<String> keys = new TreeSet<>(unless.tests().keySet());
    when.tests().entrySet().stream()
        .filter(it -> it.getValue() instanceof Condition.Test.Absent)
        .forEach(it -> keys.add(it.getKey()));
    return keys;
  }

  /** The newer keys of an old one lift the demand for it, and the older ones of a newer key. */
  private void lifted(String place, Fact fact, Property property) {
    Set<String> theirs = lifting(fact.condition("requiredWhen"), fact.condition("requiredUnless"));
    Set<String> mine = lifting(property.required().when(), property.required().unless());
    Set<String> byRule = new HashSet<>(List.of("integration_hash", "integration_id", "targets"));
    fact.text("replacedBy").ifPresent(byRule::add);
    byRule.removeAll(theirs);
    mine.removeAll(byRule);
    equal(place, "required unless", theirs, mine);
  }

  private void replacement(String place, Fact fact, Property property, ObjectType mine) {
    Optional<String> newer = fact.text("replacedBy").filter(it -> mine.property(it).isPresent());
    if (newer.isPresent() && property.deprecation().isPresent()) {
      Deprecation deprecation = property.deprecation().get();
      boolean told = (deprecation.replacedBy() + deprecation.doc()).contains(newer.get());
      equal(place, "replaced by", newer.get(), told ? newer.get() : deprecation.advice());
    }
  }

  private void applies(String place, Fact fact, Property property) {
    String member = fact.json().has("onlyWhen") ? "onlyWhen" : "availableWhen";
    Condition facts = fact.condition(member);
    boolean ofAnotherObject = facts.tests().keySet().stream().anyMatch(key -> key.contains("."));
    boolean asRequired = property.applies().equals(fact.condition("requiredWhen"));
    if (!ofAnotherObject && !(facts.isNone() && asRequired)) {
      conditions(place, "applies", facts, property.applies());
    }
  }

  private void bounds(String place, Fact fact, ValueType type) {
    ValueType item = type instanceof ValueType.ListOf list ? list.item() : type;
    if (item instanceof ValueType.Number number && fact.json().has("minimum")) {
      equal(place, "min", fact.json().get("minimum").getAsInt(), number.min().orElseThrow());
      equal(place, "max", fact.json().get("maximum").getAsInt(), number.max().orElseThrow());
    }
  }

  private void nested(String place, FactObject facts, Fact fact, ValueType type) {
    Optional<FactObject> theirs = facts.objectOf(fact);
    Optional<ObjectType> ours = Shapes.object(type).map(it -> catalog.object(it.name()));
    if (theirs.isEmpty()) {
      return;
    }
    if (ours.isEmpty()) {
      different(place, "object", "is not described");
    } else if (isShared(ours.get()) && theirs.get().label().contains(".")) {
      theirs.get().keys().forEach((key, it) -> known(theirs.get().label(), key, it, ours.get()));
    } else {
      object(theirs.get(), ours.get());
    }
  }

  private static boolean isShared(ObjectType object) {
    return !object.name().contains(".");
  }

  /** A page repeats in part what is said in full, and held against the catalogue, elsewhere. */
  private void known(String owner, String key, Fact fact, ObjectType mine) {
    Optional<Property> property = mine.property(key);
    if (property.isEmpty()) {
      different(owner + "." + key, "missing", "is only in the facts");
      return;
    }
    Set<String> values = Shapes.words(property.get().type());
    fact.texts("enum", "itemEnum", "valueEnum").stream()
        .filter(value -> !values.contains(value))
        .forEach(value -> different(owner + "." + key, "value " + value, "is only in the facts"));
  }

  private void conditions(String place, String aspect, Condition facts, Condition mine) {
    equal(place, aspect, facts.describeAll(), mine.describeAll());
  }

  void equal(String place, String aspect, Object facts, Object mine) {
    if (!facts.equals(mine)) {
      different(place, aspect, facts + " in the facts, " + mine + " in the catalogue");
    }
  }

  private void different(String place, String aspect, String what) {
    differences.put(place + " " + aspect, what);
  }
}

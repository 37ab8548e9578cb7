package dev.buddyls.model;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.IntegrationType;
import dev.buddyls.catalog.Property;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Placement;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A place that refers to an integration.
 *
 * @param scalar the identifier or id, relative to the piece that it is in
 * @param placement of that piece in the file
 */
public record IntegrationUse(TypedValue value, Node.Scalar scalar, Placement placement) {

  /**
   * Which types of integrations suit.
   *
   * @param types constants; empty if unknown
   * @param sure whether no other type does
   */
  public record Wanted(List<String> types, boolean sure) {

    static final Wanted UNKNOWN = new Wanted(List.of(), false);
  }

  /** All places of a file, in its order. */
  public static List<IntegrationUse> in(BuddyFile file) {
    List<IntegrationUse> uses = new ArrayList<>();
    file.pieces()
        .forEach(
            it -> {
              for (TypedValue value : it.model().references()) {
                if (value.node() instanceof Node.Scalar scalar
                    && NameFinder.asksForIntegration(value, scalar)) {
                  uses.add(new IntegrationUse(value, scalar, it.placement()));
                }
              }
            });
    uses.sort(Comparator.comparingInt(it -> it.range().start()));
    return uses;
  }

  /** What is asked for. */
  public String text() {
    return scalar.value();
  }

  /** Its range, without quotes; absolute. */
  public TextRange range() {
    return scalar.content().shift(placement);
  }

  /** The types that suit the action or target. */
  public Wanted wanted(Catalog catalog) {
    return wanted(value.owner(), value.property(), catalog);
  }

  /** The types that suit a key of an action or target. */
  public static Wanted wanted(TypedObject owner, Property property, Catalog catalog) {
    if (!property.type().takes(Format.INTEGRATION)) {
      return Wanted.UNKNOWN;
    }
    String type = owner.text("type").orElse("");
    return switch (owner.type().kind()) {
      case ACTION ->
          new Wanted(
              types(catalog, it -> it.usedBy().contains(type)),
              owner.type().closed()
                  && catalog.integrations().stream()
                      .noneMatch(it -> it.usedByUnsure().contains(type)));
      case TARGET -> new Wanted(types(catalog, it -> it.usedByTargets().contains(type)), true);
      default -> Wanted.UNKNOWN;
    };
  }

  private static List<String> types(Catalog catalog, Predicate<IntegrationType> suits) {
    return catalog.integrations().stream().filter(suits).map(IntegrationType::type).toList();
  }
}

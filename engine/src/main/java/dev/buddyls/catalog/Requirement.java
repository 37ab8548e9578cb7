package dev.buddyls.catalog;

/**
 * Whether an object must have a key.
 *
 * @param required whether it ever must
 * @param when all of it must hold for the demand; none: always
 * @param unless any of it lifts the demand
 * @param sure whether every generation of the format demands it; otherwise only some, the newest
 *     among them
 */
public record Requirement(boolean required, Condition when, Condition unless, boolean sure) {

  static final Requirement NEVER = new Requirement(false, Condition.NONE, Condition.NONE, true);
  static final Requirement ALWAYS = new Requirement(true, Condition.NONE, Condition.NONE, true);

  public boolean holds(Condition.Lookup object) {
    return required && when.allHold(object) && !unless.anyHolds(object);
  }

  /** Whether it holds whatever else the object has. */
  public boolean unconditional() {
    return required && when.isNone() && unless.isNone();
  }
}

package dev.buddyls.analysis;

import dev.buddyls.analysis.Sample.Entry;
import dev.buddyls.analysis.Sample.Planted;
import dev.buddyls.analysis.Sample.Value;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A kind of mistake.
 *
 * @param rule the one that should find it
 */
record Mutation(String rule, Plant plant) {

  /** Makes the mistake somewhere in a file, unless no place of the file fits. */
  interface Plant {

    Optional<Planted> in(Sample sample, Random random);

    /** This mistake, or another where no place fits. */
    default Plant or(Plant other) {
      return (sample, random) -> in(sample, random).or(() -> other.in(sample, random));
    }
  }

  static Mutation mutation(String rule, Plant plant) {
    return new Mutation(rule, plant);
  }

  /** At one of the keys that fit. */
  static Plant atEntry(Predicate<Entry> fits, Function<Entry, Planted> mistake) {
    return (sample, random) -> pick(sample.entries(), fits, random).map(mistake);
  }

  /** At one of the scalars that fit. */
  static Plant atValue(Predicate<Value> fits, Function<Value, Planted> mistake) {
    return (sample, random) -> pick(sample.values(), fits, random).map(mistake);
  }

  /** Another text for one of the scalars that fit, in the same quotes. */
  static Plant rewrite(Predicate<Value> fits, Function<String, String> rewritten) {
    return atValue(fits, it -> Planted.replace(it.inner(), rewritten.apply(it.text())));
  }

  /** A line below one of the keys that fit. */
  static Plant below(Predicate<Entry> fits, Function<Entry, String> line) {
    return atEntry(it -> it.isScalar() && fits.test(it), it -> it.below(line.apply(it)));
  }

  private static <T> Optional<T> pick(List<T> from, Predicate<T> fits, Random random) {
    List<T> fitting = from.stream().filter(fits).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(random.nextInt(fitting.size())));
  }
}

package dev.buddyls.settings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A nondeterministic finite automaton over code points. It is in all states at once that it can be
 * in, so that reading a text takes time in proportion to its length and to the number of states.
 * State 0 is the first one; a text is accepted that leads to the last one.
 */
final class Automaton {

  private record Step(IntPredicate fits, int to) {}

  private final List<List<Step>> steps = new ArrayList<>();
  private final List<List<Integer>> jumps = new ArrayList<>();

  Automaton() {
    addState();
  }

  int addState() {
    steps.add(new ArrayList<>());
    jumps.add(new ArrayList<>());
    return steps.size() - 1;
  }

  /** Lets a code point lead from one state to another. */
  void addStep(int from, IntPredicate fits, int to) {
    steps.get(from).add(new Step(fits, to));
  }

  /** Lets one state lead to another without a code point. */
  void addJump(int from, int to) {
    jumps.get(from).add(to);
  }

  boolean accepts(String text) {
    BitSet states = new BitSet(steps.size());
    enter(0, states);
    for (int i = 0; i < text.length() && !states.isEmpty(); ) {
      int codePoint = text.codePointAt(i);
      BitSet next = new BitSet(steps.size());
      for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
        for (Step step : steps.get(state)) {
          if (step.fits().test(codePoint)) {
            enter(step.to(), next);
          }
        }
      }
      states = next;
      i += Character.charCount(codePoint);
    }
    return states.get(steps.size() - 1);
  }

  /** Adds a state and those to which jumps lead from it. */
  private void enter(int first, BitSet states) {
    Deque<Integer> pending = new ArrayDeque<>();
    pending.push(first);
    while (!pending.isEmpty()) {
      int state = pending.pop();
      if (!states.get(state)) {
        states.set(state);
        jumps.get(state).forEach(pending::push);
      }
    }
  }
}

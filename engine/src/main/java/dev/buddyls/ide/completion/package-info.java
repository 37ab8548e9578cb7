/**
 * How can I go on? {@link dev.buddyls.ide.completion.Completion} finds out what belongs at the
 * cursor; {@code KeyProposals}, {@code ValueProposals} and {@code Templates} say it in {@link
 * dev.buddyls.ide.completion.Proposal}s, laid out for their {@code Place}. What is being typed at
 * the cursor is taken out first ({@code HalfTyped}), so that it breaks nothing around it.
 *
 * <p>A new source of values is a {@code Source} and a line in {@code Source.of}.
 */
package dev.buddyls.ide.completion;

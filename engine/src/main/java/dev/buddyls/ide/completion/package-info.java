/**
 * Completion. {@link dev.buddyls.ide.completion.Completions} finds out what belongs at the cursor;
 * {@code KeyProposals}, {@code ValueProposals} and {@code Templates} offer it as {@link
 * dev.buddyls.ide.completion.Proposal}s, laid out for their {@code InsertionPoint}. The same parser
 * reads the chunk once more without the word being typed ({@code SpeculativeChunk}), so that the
 * word breaks nothing around it.
 *
 * <p>A new source of values is a {@code CandidateSource} and a line in {@code CandidateSource.of}.
 *
 * <p>Uses what {@code ide} uses.
 */
package dev.buddyls.ide.completion;

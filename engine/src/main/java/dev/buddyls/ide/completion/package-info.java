/**
 * How can I go on? {@link dev.buddyls.ide.completion.Completions} finds out what belongs at the
 * cursor; {@code KeyProposals}, {@code ValueProposals} and {@code Templates} say it in {@link
 * dev.buddyls.ide.completion.Proposal}s, laid out for their {@code InsertionPoint}. The chunk is
 * read once more without the word that is being typed ({@code SpeculativeChunk}), by the same
 * parser, so that the word breaks nothing around it.
 *
 * <p>A new source of values is a {@code CandidateSource} and a line in {@code CandidateSource.of}.
 */
package dev.buddyls.ide.completion;

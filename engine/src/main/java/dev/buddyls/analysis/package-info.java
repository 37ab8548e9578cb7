/**
 * What is wrong? Rules, findings and their fixes, the same for the editor and the command line.
 *
 * <p>A rule is one class and one page beside it in {@code rules}, and one line in {@link
 * dev.buddyls.analysis.Rules}. Block rules see one chunk; their findings are kept while the chunk
 * lives. File rules see the whole file.
 *
 * <p>Uses {@code text}, {@code syntax}, {@code schema}, {@code model} and {@code config}.
 */
package dev.buddyls.analysis;

/**
 * Findings and their fixes, the same for the editor and the command line.
 *
 * <p>A {@link dev.buddyls.analysis.Rule} for chunks sees one chunk; its findings are kept as long
 * as the chunk. A rule for files sees the whole file and the others of its project. The rules
 * themselves are in {@code rules}, which this package does not know: an {@link
 * dev.buddyls.analysis.Analyzer} is given a list of them.
 *
 * <p>Uses {@code text}, {@code settings}, {@code syntax}, {@code catalog} and {@code model}.
 */
package dev.buddyls.analysis;

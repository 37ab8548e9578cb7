/**
 * Rules about texts and numbers whose form can be checked: images, refs, addresses, paths and the
 * like. Most are a {@link dev.buddyls.analysis.FormatRule} for one format.
 *
 * <p>Uses {@code analysis}, and what it uses; no other theme.
 */
package dev.buddyls.analysis.rules.values;

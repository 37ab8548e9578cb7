/**
 * Explanations of words: action types, objects, keys, values, variables, integration types and
 * rules.
 *
 * <p>Pure: no files, streams or terminal. {@link dev.buddyls.explain.RulePages} supplies the pages
 * of the rules; an {@link dev.buddyls.explain.Explanation} has no layout yet.
 *
 * <p>Uses {@code text}, {@code settings}, {@code syntax}, {@code catalog}, {@code model}, {@code
 * analysis} and the tree model of gson.
 */
package dev.buddyls.explain;

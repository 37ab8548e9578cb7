/**
 * Words to explanations: action types, objects, keys, values, variables, integration types and
 * rules.
 *
 * <p>Pure: no files, streams or terminal. {@link dev.buddyls.explain.RulePages} supplies the pages
 * of the rules; an {@link dev.buddyls.explain.Explanation} is not yet laid out.
 */
package dev.buddyls.explain;

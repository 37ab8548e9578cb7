/**
 * What is this? A hover, and one class for each kind of thing that it can explain.
 *
 * <p>Every {@link dev.buddyls.ide.hover.Explainer} looks at the same {@link
 * dev.buddyls.ide.hover.Place}; the first that has something to say is heard.
 */
package dev.buddyls.ide.hover;

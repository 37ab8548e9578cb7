/**
 * What is this? A hover, and one class for each kind of thing that it can explain.
 *
 * <p>Every {@link dev.buddyls.features.hover.Explainer} looks at the same {@link
 * dev.buddyls.features.hover.Place}; the first that has something to say is heard.
 */
package dev.buddyls.features.hover;

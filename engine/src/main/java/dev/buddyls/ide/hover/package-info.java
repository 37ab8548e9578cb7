/**
 * Hovers. {@link dev.buddyls.ide.hover.HoverProvider} asks one class for each kind of thing that
 * can be explained.
 *
 * <p>Each {@code HoverSource} looks at the same {@link dev.buddyls.ide.Cursor}; the first one with
 * an answer wins.
 *
 * <p>Uses what {@code ide} uses.
 */
package dev.buddyls.ide.hover;

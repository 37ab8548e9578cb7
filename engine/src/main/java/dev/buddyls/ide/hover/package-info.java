/**
 * What is this? {@link dev.buddyls.ide.hover.HoverProvider} asks one class for each kind of thing
 * that can be explained.
 *
 * <p>Each {@code HoverSource} looks at the same {@link dev.buddyls.ide.Cursor}; the first that has
 * something to say answers.
 */
package dev.buddyls.ide.hover;

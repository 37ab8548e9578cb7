/**
 * The catalogue and the rule pages that are bundled with the program as class path resources. The
 * engine gets their texts from here, because it reads no files itself.
 *
 * <p>May use the engine only.
 */
package dev.buddyls.bundled;

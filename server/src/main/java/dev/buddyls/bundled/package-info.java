/**
 * What comes with the program as resources of its class path. Everything else is handed the texts.
 */
package dev.buddyls.bundled;

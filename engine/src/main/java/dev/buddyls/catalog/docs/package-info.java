/** The catalogue's facts as Markdown, for hovers, completion and the command line. */
package dev.buddyls.catalog.docs;

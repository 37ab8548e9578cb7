/**
 * The catalogue of the Buddy format: objects, keys, values and action types, and the documentation
 * of each.
 *
 * <p>The facts are data: one JSON file per object and per action type under {@code
 * resources/catalog}; keys that many objects share are in groups. A file is read on first use; only
 * the list of action types is read from a committed index, which a test keeps up to date.
 *
 * <p>Uses {@code text} and the tree model of gson. It knows neither documents nor the protocol, nor
 * where the text of the files comes from.
 */
package dev.buddyls.catalog;

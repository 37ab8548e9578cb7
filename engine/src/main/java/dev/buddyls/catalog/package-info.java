/**
 * What may be written? The catalogue of the Buddy format: objects, keys, values, action types, and
 * the documentation of each.
 *
 * <p>The facts are data: one JSON file per object and per action type under {@code
 * resources/catalog}, keys that many share in groups. The files are read when they are first asked
 * for; the list of action types alone is read from a committed index that a test keeps up to date.
 *
 * <p>Uses {@code text} and gson's trees. Knows neither documents nor the protocol, nor where the
 * texts of the files come from.
 */
package dev.buddyls.catalog;

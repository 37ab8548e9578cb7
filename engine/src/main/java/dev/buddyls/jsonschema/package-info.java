/**
 * The catalogue as a JSON Schema, for tools that do not use this server. Pure: a function of the
 * catalogue.
 *
 * <p>Uses {@code text}, {@code syntax}, {@code catalog}, {@code model} and the tree model of gson.
 */
package dev.buddyls.jsonschema;

/**
 * The catalogue as a JSON Schema, for tools that know nothing of this server. Pure: a function of
 * the catalogue.
 */
package dev.buddyls.jsonschema;

package dev.buddyls.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A usual form of an object, to begin with.
 *
 * @param title what is special about it, such as {@code on push}
 * @param generationKey the key by which to recognize the generation that it is for: the first one
 *     that is not outdated decides; none for the newest generation
 * @param given values of its keys and of the objects in it
 * @param keys in the order in which they are written
 */
public record ObjectTemplate(
    String title, Optional<String> generationKey, Map<String, String> given, List<String> keys) {}

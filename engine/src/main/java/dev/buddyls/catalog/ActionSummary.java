package dev.buddyls.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A kind of action in one line.
 *
 * @param type the constant, such as {@code AMAZON_S3}
 * @param summary what it does; the title where the catalogue does not know more
 * @param search lower case words by which people look for it
 * @param link path of its page below the vendor's site
 * @param needs the keys that it must have; read from the index, so without their texts
 */
public record ActionSummary(
    String type,
    String title,
    String category,
    String summary,
    List<String> search,
    Optional<String> link,
    Optional<Deprecation> deprecation,
    List<Property> needs) {}

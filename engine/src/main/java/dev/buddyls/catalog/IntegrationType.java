package dev.buddyls.catalog;

import java.util.List;

/**
 * A kind of integration: stored access to another service.
 *
 * @param type the constant, such as {@code AMAZON}
 * @param usedBy action types that take one
 * @param usedByUnsure those of them that may take others, which are not known
 * @param usedByTargets types of targets that take one
 */
public record IntegrationType(
    String type,
    String title,
    String doc,
    List<String> usedBy,
    List<String> usedByUnsure,
    List<String> usedByTargets) {}

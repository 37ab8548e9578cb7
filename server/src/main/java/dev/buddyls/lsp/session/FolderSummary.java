package dev.buddyls.lsp.session;

/**
 * What a check of folders found.
 *
 * @param files how many Buddy files there are, open or not
 */
public record FolderSummary(int files, int findings) {}

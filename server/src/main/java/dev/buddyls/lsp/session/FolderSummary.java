package dev.buddyls.lsp.session;

/**
 * The result of a check of folders.
 *
 * @param files how many Buddy files there are, open or not
 */
public record FolderSummary(int files, int findings) {}

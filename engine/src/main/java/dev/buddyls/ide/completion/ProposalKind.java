package dev.buddyls.ide.completion;

/** What a proposal inserts. */
public enum ProposalKind {
  KEY,
  VALUE,
  ACTION_TYPE,
  VARIABLE,
  ANCHOR,
  /** The name of something in the project or the repository. */
  NAME,
  FILE,
  /** Ends with a slash: its author may go on. */
  FOLDER,
  /** A dash without content. */
  ITEM,
  /** Several lines at once. */
  SNIPPET
}

package dev.buddyls.ide.completion;

/** How likely a proposal is what its author wants, the likeliest first. */
public enum Relevance {
  /** A key that the object lacks. */
  REQUIRED,
  USUAL,
  SNIPPET,
  /** Valid, but without an effect here, or newer than the generation that is written. */
  NOT_APPLICABLE,
  /** There is a newer form. */
  DEPRECATED
}

package dev.buddyls.analysis;

/** Whether a fix can be applied unseen. */
public enum Applicability {
  /** It cannot change what Buddy does. */
  SAFE,
  /** Its author has to look at the result. */
  UNSAFE;

  public static Applicability safeIf(boolean sure) {
    return sure ? SAFE : UNSAFE;
  }
}

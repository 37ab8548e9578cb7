package dev.buddyls.ide.hover;

import dev.buddyls.model.WorkingCopy;
import java.time.Clock;

/**
 * What matters to a hover and stands in no file of Buddy's.
 *
 * @param clock the time, in the reader's zone
 * @param copy the repository that the file is in
 */
public record Surroundings(Clock clock, WorkingCopy copy) {}

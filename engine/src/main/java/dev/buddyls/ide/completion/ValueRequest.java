package dev.buddyls.ide.completion;

import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;

/**
 * A value that is being written, for those who know what it can be.
 *
 * @param typed what it holds before the cursor
 */
record ValueRequest(Cursor cursor, TypedValue value, String typed) {}

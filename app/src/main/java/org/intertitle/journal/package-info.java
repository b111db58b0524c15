/** The one place that writes, moves or deletes the user's files: atomic, kept, undoable. */
@NullMarked
package org.intertitle.journal;

import org.jspecify.annotations.NullMarked;

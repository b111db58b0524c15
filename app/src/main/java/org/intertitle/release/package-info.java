/** What the names of files, folders and releases say; pure, thread-safe and linear in time. */
@NullMarked
package org.intertitle.release;

import org.jspecify.annotations.NullMarked;

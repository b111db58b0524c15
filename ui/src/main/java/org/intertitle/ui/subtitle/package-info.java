/** One subtitle, to read: its cues, what it is, and the problems that reading found. */
@NullMarked
package org.intertitle.ui.subtitle;

import org.jspecify.annotations.NullMarked;

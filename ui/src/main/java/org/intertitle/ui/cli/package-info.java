/** The program without a window: commands, their JSON records, exit codes. Knows no JavaFX. */
@NullMarked
package org.intertitle.ui.cli;

import org.jspecify.annotations.NullMarked;

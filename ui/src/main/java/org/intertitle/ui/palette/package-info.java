/** The command palette and the sheet of shortcuts: everything that can be done, found by typing. */
@NullMarked
package org.intertitle.ui.palette;

import org.jspecify.annotations.NullMarked;

/** What the program stands on, looked at, for window and command line alike. No JavaFX. */
@NullMarked
package org.intertitle.ui.doctor;

import org.jspecify.annotations.NullMarked;

/** The window around the screens: rail, top bar, status line, navigation. */
@NullMarked
package org.intertitle.ui.shell;

import org.jspecify.annotations.NullMarked;

/** Where the program starts; builds the application and the window, and alone sees the database. */
@NullMarked
package org.intertitle.ui.launcher;

import org.jspecify.annotations.NullMarked;

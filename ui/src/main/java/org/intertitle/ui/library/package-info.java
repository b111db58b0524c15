/** The list of films and series. */
@NullMarked
package org.intertitle.ui.library;

import org.jspecify.annotations.NullMarked;

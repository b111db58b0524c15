/** Draws every screen to picture files, from a generated library. */
@NullMarked
package org.intertitle.ui.screens;

import org.jspecify.annotations.NullMarked;

/** Jobs that run, wait or failed, and the history of steps. */
@NullMarked
package org.intertitle.ui.activity;

import org.jspecify.annotations.NullMarked;

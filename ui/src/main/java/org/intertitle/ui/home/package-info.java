/** Home: coverage, what can be done now, what happened, what runs. */
@NullMarked
package org.intertitle.ui.home;

import org.jspecify.annotations.NullMarked;

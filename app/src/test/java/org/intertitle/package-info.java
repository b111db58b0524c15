/** Rules that hold for the whole application. */
@NullMarked
package org.intertitle;

import org.jspecify.annotations.NullMarked;

/** A stored plan of steps that can be read, edited and applied. */
@NullMarked
package org.intertitle.plans;

import org.jspecify.annotations.NullMarked;

/** The composition root: builds the application's services by constructor, in order. */
@NullMarked
package org.intertitle;

import org.jspecify.annotations.NullMarked;

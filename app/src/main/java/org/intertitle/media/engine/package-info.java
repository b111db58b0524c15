/** Puts the readers of all containers together. */
@NullMarked
package org.intertitle.media.engine;

import org.jspecify.annotations.NullMarked;

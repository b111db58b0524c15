/** Tests and fixtures. */
@NullMarked
package org.intertitle.events;

import org.jspecify.annotations.NullMarked;

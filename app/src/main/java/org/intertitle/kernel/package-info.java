/** Typed ids, languages, errors, time, and the ports that every feature needs. */
@NullMarked
package org.intertitle.kernel;

import org.jspecify.annotations.NullMarked;

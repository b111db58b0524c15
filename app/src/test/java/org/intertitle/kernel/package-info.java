/** Tests and fixtures. */
@NullMarked
package org.intertitle.kernel;

import org.jspecify.annotations.NullMarked;

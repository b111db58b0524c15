/** Tests and fixtures. */
@NullMarked
package org.intertitle.journal;

import org.jspecify.annotations.NullMarked;

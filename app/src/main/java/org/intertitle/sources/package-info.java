/** Where a wanted subtitle can come from: the port, and what lies on the disk already. */
@NullMarked
package org.intertitle.sources;

import org.jspecify.annotations.NullMarked;

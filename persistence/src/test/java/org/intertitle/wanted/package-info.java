/** Need, plans and what they do to files, on a real database, journal and disk. */
@NullMarked
package org.intertitle.wanted;

import org.jspecify.annotations.NullMarked;

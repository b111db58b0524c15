/** How wanted items are stored, and what each video's need was computed from. */
@NullMarked
package org.intertitle.persistence.wanted;

import org.jspecify.annotations.NullMarked;

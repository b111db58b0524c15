/** The journal on its real store and a real disk. */
@NullMarked
package org.intertitle.persistence.journal;

import org.jspecify.annotations.NullMarked;

/** How the journal's steps are stored: a small SQLite file of their own. */
@NullMarked
package org.intertitle.persistence.journal;

import org.jspecify.annotations.NullMarked;

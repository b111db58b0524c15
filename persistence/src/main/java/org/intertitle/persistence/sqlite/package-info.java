/** What the two SQLite files of the program have in common. */
@NullMarked
package org.intertitle.persistence.sqlite;

import org.jspecify.annotations.NullMarked;

/** What every repository stands on: the running transaction, ids, and how values become columns. */
@NullMarked
package org.intertitle.persistence.session;

import org.jspecify.annotations.NullMarked;

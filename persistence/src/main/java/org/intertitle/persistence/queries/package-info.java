/** The lists of window and command line, as queries with bound parameters. */
@NullMarked
package org.intertitle.persistence.queries;

import org.jspecify.annotations.NullMarked;

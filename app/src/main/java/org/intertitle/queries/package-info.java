/** The filter language and, for each list, one port and one row record. */
@NullMarked
package org.intertitle.queries;

import org.jspecify.annotations.NullMarked;

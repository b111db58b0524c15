/** How jobs are stored. */
@NullMarked
package org.intertitle.persistence.jobs;

import org.jspecify.annotations.NullMarked;

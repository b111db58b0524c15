/** How plans and their steps are stored. */
@NullMarked
package org.intertitle.persistence.plans;

import org.jspecify.annotations.NullMarked;

/** The review of a plan, its application and its result. */
@NullMarked
package org.intertitle.ui.plan;

import org.jspecify.annotations.NullMarked;

/** What is missing, grouped by what can be done about it. */
@NullMarked
package org.intertitle.ui.wanted;

import org.jspecify.annotations.NullMarked;

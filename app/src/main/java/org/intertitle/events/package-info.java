/** What happened, told after commit to whoever shows it; events never decide what happens next. */
@NullMarked
package org.intertitle.events;

import org.jspecify.annotations.NullMarked;

/** Profiles on a real database. */
@NullMarked
package org.intertitle.profiles;

import org.jspecify.annotations.NullMarked;

/** How language profiles are stored. */
@NullMarked
package org.intertitle.persistence.profiles;

import org.jspecify.annotations.NullMarked;

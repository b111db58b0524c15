/** What a profile asks for and nothing satisfies: the need, the effort, and why. */
@NullMarked
package org.intertitle.wanted;

import org.jspecify.annotations.NullMarked;

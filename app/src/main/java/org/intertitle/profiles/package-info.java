/** Which languages and kinds of subtitle a title should have. */
@NullMarked
package org.intertitle.profiles;

import org.jspecify.annotations.NullMarked;

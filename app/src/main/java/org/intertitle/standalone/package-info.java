/** What a file in a watched folder is: recognition of titles, {@code .nfo} and ignore files. */
@NullMarked
package org.intertitle.standalone;

import org.jspecify.annotations.NullMarked;

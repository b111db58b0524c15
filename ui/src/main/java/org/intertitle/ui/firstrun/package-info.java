/** The first run: folders, languages, the result of the first scan. */
@NullMarked
package org.intertitle.ui.firstrun;

import org.jspecify.annotations.NullMarked;

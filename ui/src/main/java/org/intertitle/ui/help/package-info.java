/** The help: pages that are shipped with the application, read and searched in the window. */
@NullMarked
package org.intertitle.ui.help;

import org.jspecify.annotations.NullMarked;

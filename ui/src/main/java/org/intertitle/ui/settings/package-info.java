/** Library folders, profiles, the database, and every setting. */
@NullMarked
package org.intertitle.ui.settings;

import org.jspecify.annotations.NullMarked;

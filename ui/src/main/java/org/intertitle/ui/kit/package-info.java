/** What every screen is made of: tasks, live updates, messages, lists, icons, dialogs. */
@NullMarked
package org.intertitle.ui.kit;

import org.jspecify.annotations.NullMarked;

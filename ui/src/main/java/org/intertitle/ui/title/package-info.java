/** One film or series: a matrix of its videos and what the profile asks for. */
@NullMarked
package org.intertitle.ui.title;

import org.jspecify.annotations.NullMarked;

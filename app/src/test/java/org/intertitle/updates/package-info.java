@NullMarked
package org.intertitle.updates;

import org.jspecify.annotations.NullMarked;

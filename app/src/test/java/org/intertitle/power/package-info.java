@NullMarked
package org.intertitle.power;

import org.jspecify.annotations.NullMarked;

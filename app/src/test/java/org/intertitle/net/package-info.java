@NullMarked
package org.intertitle.net;

import org.jspecify.annotations.NullMarked;

/** The whole application, without a window, against generated libraries of which all is known. */
@NullMarked
package org.intertitle.persistence.acceptance;

import org.jspecify.annotations.NullMarked;

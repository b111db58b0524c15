/** Tests and fixtures. */
@NullMarked
package org.intertitle.config;

import org.jspecify.annotations.NullMarked;

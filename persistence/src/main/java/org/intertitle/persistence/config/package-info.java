/** How settings are stored. */
@NullMarked
package org.intertitle.persistence.config;

import org.jspecify.annotations.NullMarked;

/** Tests and fixtures. */
@NullMarked
package org.intertitle.jobs;

import org.jspecify.annotations.NullMarked;

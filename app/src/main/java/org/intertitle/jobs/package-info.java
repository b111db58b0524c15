/** Background work: stored jobs, their queue, runner and progress. */
@NullMarked
package org.intertitle.jobs;

import org.jspecify.annotations.NullMarked;

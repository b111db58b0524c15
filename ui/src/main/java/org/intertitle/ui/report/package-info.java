/** What is saved for whoever helps: a report, and what is taken out of it first. No JavaFX. */
@NullMarked
package org.intertitle.ui.report;

import org.jspecify.annotations.NullMarked;

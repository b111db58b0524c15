/** Opens, migrates, checks, backs up and closes the one database behind all repositories. */
@NullMarked
package org.intertitle.persistence.database;

import org.jspecify.annotations.NullMarked;

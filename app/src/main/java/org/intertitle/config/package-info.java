/** The mechanism of settings: declared by each feature, validated, stored, live when changed. */
@NullMarked
package org.intertitle.config;

import org.jspecify.annotations.NullMarked;

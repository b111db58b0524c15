package org.intertitle.queries;

/** By what the library is ordered; ties are broken by name, then id. */
public enum TitleSort {
    NAME,
    YEAR,
    KIND,
    QUALITY,
    WANTED,
    ADDED
}

package org.intertitle.release;

/** Finds one kind of fact in a name and claims its words, so that later rules leave them alone. */
interface Rule {

    void apply(Reading reading);
}

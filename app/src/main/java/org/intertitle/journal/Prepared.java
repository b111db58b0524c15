package org.intertitle.journal;

import java.util.Optional;

/** A draft that was looked at: a step that can be tried, or why not. */
sealed interface Prepared {

    record Ready(Step wanted) implements Prepared {}

    record No(StepOutcome.Refused reason) implements Prepared {}

    default Optional<Step> step() {
        return this instanceof Ready ready ? Optional.of(ready.wanted) : Optional.empty();
    }

    default Optional<StepOutcome> refusal() {
        return this instanceof No no ? Optional.of(no.reason) : Optional.empty();
    }
}

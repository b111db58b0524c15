package org.intertitle.ui.subtitle;

import org.intertitle.kernel.Cancellation;

/** Who waits for a subtitle to be read: may stop it, and is told how far it is. Thread-safe. */
public interface ReadWatch extends Cancellation {
    /** Nobody waits impatiently. */
    ReadWatch NONE = of(Cancellation.NONE);

    /** How far reading is, from 0 to 1; told often. */
    void at(double fraction);

    /** Whoever only wants to be able to stop it. */
    static ReadWatch of(Cancellation cancel) {
        return new ReadWatch() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean requested() {
                return cancel.requested();
            }
        };
    }
}

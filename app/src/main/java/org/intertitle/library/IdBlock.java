package org.intertitle.library;

import java.util.function.LongSupplier;

/** Hands out reserved ids one by one and reserves the next block where it ends. For one thread. */
final class IdBlock {

    static final int SIZE = 200;

    private long next;
    private long end;

    /** {@code reserve} answers the first of {@link #SIZE} free ids. */
    long take(LongSupplier reserve) {
        if (next == end) {
            next = reserve.getAsLong();
            end = next + SIZE;
        }
        return next++;
    }
}

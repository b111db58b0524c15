package org.intertitle.media.mp4;

/** Where a box lies; one that says it is larger than its parent is {@code cut} to it. */
record Box(int type, long start, long data, long end, boolean cut) {

    long size() {
        return end - data;
    }

    boolean is(String code) {
        return type == FourCc.of(code);
    }
}

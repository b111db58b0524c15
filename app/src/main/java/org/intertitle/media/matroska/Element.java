package org.intertitle.media.matroska;

/**
 * Where an element lies: header at {@code start}, content from {@code data} to {@code end}. An
 * element that says it is larger than its parent is {@code cut} to it; one of unknown size ends
 * with its parent until its reader knows better.
 */
record Element(int id, long start, long data, long end, boolean unknown, boolean cut) {

    long size() {
        return end - data;
    }
}

package org.intertitle.library;

/** Hears how far a scan is, at most ten times a second, on the scanning thread. */
@FunctionalInterface
public interface ScanListener {

    /** Hears nothing. */
    ScanListener NONE = _ -> {};

    void progress(ScanProgress progress);
}

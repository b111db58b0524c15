package org.intertitle.plans;

/** What a step does to the files; the lower-case name is the code of the command line. */
public enum Action {
    ADOPT,
    RENAME,
    EXTRACT,
    CONVERT,
    ARCHIVE,
    DOWNLOAD,
    TRANSLATE,
    TRANSCRIBE,
    OCR,
    SYNC
}

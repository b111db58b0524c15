package org.intertitle.ui.cli;

/** An error as JSON shows it. */
record Failure(String code, String text) {

    /** An object that is nothing but an error. */
    record Answer(Failure error) {}
}

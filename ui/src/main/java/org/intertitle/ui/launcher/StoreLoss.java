package org.intertitle.ui.launcher;

import org.intertitle.kernel.ErrorCode;

/** How the database can be lost under an open window; the one argument is the file. */
enum StoreLoss implements ErrorCode {
    /** No file lies there any more; what is open can still be written back. */
    GONE("database.gone"),
    /** Another file lies there now. */
    REPLACED("database.replaced");

    private final String code;

    StoreLoss(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

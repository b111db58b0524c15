package org.intertitle.ui.report;

/** How much of a text is told. */
interface Discretion {

    /** Tells all. */
    Discretion NONE =
            new Discretion() {
                @Override
                public String log(String text) {
                    return text;
                }

                @Override
                public String tail(String text) {
                    return text;
                }

                @Override
                public String trace(String text) {
                    return text;
                }

                @Override
                public String crash(String text) {
                    return text;
                }

                @Override
                public String value(String text) {
                    return text;
                }
            };

    /** Lines of a log. */
    String log(String text);

    /** The same for the end of a log, which may begin within a line. */
    String tail(String text);

    /** A printed stack trace. */
    String trace(String text);

    /** What the virtual machine wrote when it crashed. */
    String crash(String text);

    /** A single value: a path, a name, whatever the program was told. */
    String value(String text);
}

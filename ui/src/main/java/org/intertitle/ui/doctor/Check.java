package org.intertitle.ui.doctor;

import java.util.List;

/** Looks at one thing that the program stands on. */
interface Check {

    /** What its findings are called where it breaks. */
    String name();

    List<Finding> look() throws Exception;
}

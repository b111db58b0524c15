package org.intertitle.plans;

import org.intertitle.kernel.ErrorCode;

/** What can be wrong with a plan, a step, or a request about one. */
public enum PlansError implements ErrorCode {
    /** There is no such plan; argument: the id. */
    UNKNOWN_PLAN("plans.unknown_plan"),
    /** There is no such step; argument: the id. */
    UNKNOWN_STEP("plans.unknown_step"),
    /** The plan was discarded; argument: the id. */
    DISCARDED("plans.discarded"),
    /** The step was applied already and cannot be edited; argument: the id. */
    NOT_PLANNED("plans.not_planned"),
    /** Nothing can be written into the target's folder; argument: the folder. */
    TARGET_NOT_WRITABLE("plans.target_not_writable"),
    /** A file has the target's name; argument: the file. */
    TARGET_EXISTS("plans.target_exists"),
    /** The target must lie beside the planned one; argument: the file. */
    TARGET_ELSEWHERE("plans.target_elsewhere"),
    /** Another step of the plan has that name; arguments: the name, what that step works on. */
    TARGET_TWICE("plans.target_twice"),
    /** The disk holds no names of that length; argument: the name. */
    NAME_TOO_LONG("plans.name_too_long"),
    /** The name holds characters that no file should have in its name; argument: the name. */
    NAME_FORBIDDEN("plans.name_forbidden"),
    /** The video is no longer in the library; argument: where it was. */
    VIDEO_GONE("plans.video_gone"),
    /** The disk of the video is away; argument: where it was. */
    VIDEO_OFFLINE("plans.video_offline"),
    /** The subtitle that it works on is gone or another one; argument: the file. */
    SOURCE_CHANGED("plans.source_changed"),
    /** Meanwhile something else satisfies the wish; argument: the language. */
    SATISFIED("plans.satisfied");

    private final String code;

    PlansError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

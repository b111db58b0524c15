package org.intertitle.wanted;

/**
 * Why a subtitle does not satisfy a wish: the line for the trace, the reason if nothing better is
 * there, and whether the subtitle would satisfy it (or serves for now) all the same.
 */
record Refusal(Rule line, ReasonCode reason, boolean near) {

    static Refusal of(ReasonCode reason, String code, String... arguments) {
        return new Refusal(Rule.fails(code, arguments), reason, false);
    }

    static Refusal near(ReasonCode reason, String code, String... arguments) {
        return new Refusal(Rule.fails(code, arguments), reason, true);
    }
}

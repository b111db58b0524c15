package org.intertitle.ui.firstrun;

import org.intertitle.profiles.Embedded;
import org.intertitle.ui.kit.ViewMemory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Remembers how far the first run has come, and what was chosen, so that a window that is closed in
 * its middle comes back to it. FX thread only.
 */
public final class FirstRunMemory {
    private static final String STEP = "begun.step";
    private static final String WISHES = "begun.wishes";
    private static final String SIDECARS = "begun.sidecars";

    private final ViewMemory memory;

    public FirstRunMemory(ViewMemory memory) {
        this.memory = memory;
    }

    /** Whether it was begun and not ended. */
    public boolean isUnderWay() {
        return step().isPresent();
    }

    /** The step at which it stands, 1 to 3. */
    Optional<Integer> step() {
        return memory.text(STEP).filter(text -> text.matches("[123]")).map(Integer::parseInt);
    }

    void keep(int step) {
        memory.put(STEP, Integer.toString(step));
    }

    void keep(List<LanguageWish> wishes, Embedded embedded) {
        memory.put(
                WISHES, wishes.stream().map(LanguageWish::text).collect(Collectors.joining(" ")));
        memory.put(SIDECARS, embedded == Embedded.NONE ? "yes" : "");
    }

    List<LanguageWish> wishes() {
        return Arrays.stream(memory.text(WISHES).orElse("").split(" "))
                .map(LanguageWish::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    Embedded embedded() {
        return memory.text(SIDECARS).isPresent() ? Embedded.NONE : Embedded.ANY;
    }

    /** It has ended. */
    void end() {
        List.of(STEP, WISHES, SIDECARS).forEach(key -> memory.put(key, ""));
    }
}

package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyMapTest {
    private final Remembered memory = new Remembered();
    private final KeyMap map = new KeyMap(memory);
    private final Action plan =
            Action.of("library.plan", Action.Scope.SELECTION, Glyph.WANTED, () -> "Plan", () -> {})
                    .keys("P");

    @Test
    void actionKeepsItsOwnKeysUntilOthersAreChosen() {
        assertThat(map.of(plan)).isEqualTo(Keys.of("P"));
        map.choose(plan, Keys.of("Ctrl+P"));
        assertThat(map.of(plan)).isEqualTo(Keys.of("Ctrl+P"));
        assertThat(map.changed(plan)).isTrue();
        assertThat(new KeyMap(memory).of(plan)).as("the next start").isEqualTo(Keys.of("Ctrl+P"));
        map.reset(plan);
        assertThat(map.of(plan)).isEqualTo(Keys.of("P"));
        assertThat(map.changed(plan)).isFalse();
    }

    @Test
    void noKeysAtAllCanBeChosen() {
        map.choose(plan, Keys.NONE);
        assertThat(new KeyMap(memory).of(plan)).isEqualTo(Keys.NONE);
        assertThat(map.broken(plan)).isEmpty();
    }

    @Test
    void choosingTheOwnKeysIsNoChange() {
        map.choose(plan, Keys.of("p"));
        assertThat(memory.text("keys.library.plan")).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsToldKeptAndLeavesTheActionItsOwnKeys() {
        memory.put("keys.library.plan", "Hyper+P");
        assertThat(map.of(plan)).isEqualTo(Keys.of("P"));
        assertThat(map.broken(plan)).contains("Hyper+P");
        assertThat(map.changed(plan)).isFalse();
        assertThat(memory.text("keys.library.plan")).contains("Hyper+P");
    }
}

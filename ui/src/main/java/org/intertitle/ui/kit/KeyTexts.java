package org.intertitle.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes keys the way the keyboard of the person's language names them. Thread-safe. */
public final class KeyTexts {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    private final Messages messages;

    public KeyTexts(Messages messages) {
        this.messages = messages;
    }

    /** For reading: {@code Strg+K}, {@code G L}, {@code Alt+←}; empty for none. */
    public String shown(Keys keys) {
        return keys.strokes().stream().map(this::shown).collect(Collectors.joining(" "));
    }

    private String shown(Stroke stroke) {
        return String.join(MAC ? "" : "+", caps(stroke));
    }

    /** Each key by itself, in the order in which they are pressed. */
    public List<String> caps(Keys keys) {
        return keys.strokes().stream().flatMap(stroke -> caps(stroke).stream()).toList();
    }

    private List<String> caps(Stroke stroke) {
        List<String> caps = new ArrayList<>(modifiers(stroke, MAC ? "mac" : "shown"));
        caps.add(key(stroke, "shown"));
        return caps;
    }

    /** For a screen reader, without signs: {@code Strg+Pfeil links}. */
    public String spoken(Keys keys) {
        return keys.strokes().stream().map(this::spoken).collect(Collectors.joining(", "));
    }

    private String spoken(Stroke stroke) {
        List<String> words = new ArrayList<>(modifiers(stroke, MAC ? "macspoken" : "shown"));
        words.add(key(stroke, "spoken"));
        return String.join("+", words);
    }

    private List<String> modifiers(Stroke stroke, String form) {
        List<String> held = new ArrayList<>();
        if (stroke.ctrl()) {
            held.add(messages.text("keycap." + form + ".ctrl"));
        }
        if (stroke.alt()) {
            held.add(messages.text("keycap." + form + ".alt"));
        }
        if (stroke.shift()) {
            held.add(messages.text("keycap." + form + ".shift"));
        }
        return held;
    }

    private String key(Stroke stroke, String form) {
        if (!stroke.named() || stroke.function()) {
            return stroke.key();
        }
        String key = "keycap." + form + "." + stroke.key().toLowerCase(Locale.ROOT);
        return messages.has(key)
                ? messages.text(key)
                : messages.text("keycap.shown." + stroke.key().toLowerCase(Locale.ROOT));
    }
}

package org.intertitle.subtitle;

import java.util.List;

/** How many letters of each script a text has. Immutable once counted. */
final class ScriptCount {

    /** One sign of these carries about as much as three letters. */
    private static final int EAST_ASIAN_WEIGHT = 3;

    private final int[] letters = new int[Script.values().length];

    ScriptCount(List<String> lines) {
        for (String line : lines) {
            for (int at = 0; at < line.length(); ) {
                int point = line.codePointAt(at);
                Script script = Script.of(point);
                if (script != null) {
                    letters[script.ordinal()]++;
                }
                at += Character.charCount(point);
            }
        }
    }

    int of(Script script) {
        return letters[script.ordinal()];
    }

    int eastAsian() {
        return of(Script.HAN) + of(Script.KANA) + of(Script.HANGUL);
    }

    /** The script of the text: Latin only where four fifths of the weight are Latin. */
    Script main() {
        int foreign = 0;
        Script main = Script.LATIN;
        int most = 0;
        for (Script script : Script.values()) {
            int weight = weight(script);
            if (script != Script.LATIN) {
                foreign += weight;
                if (weight > most) {
                    most = weight;
                    main = script;
                }
            }
        }
        return foreign * 5 >= foreign + of(Script.LATIN) ? main : Script.LATIN;
    }

    private int weight(Script script) {
        return of(script) * (script.eastAsian() ? EAST_ASIAN_WEIGHT : 1);
    }
}

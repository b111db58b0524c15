package org.intertitle.subtitle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many letters of each script a text has. Immutable once counted. */
final class ScriptCount {

    /** One sign of these carries about as much as three letters. */
    private static final int EAST_ASIAN_WEIGHT = 3;

    private final Map<Script, Integer> letters = new EnumMap<>(Script.class);

    ScriptCount(List<String> lines) {
        int latin = 0;
        for (String line : lines) {
            for (int at = 0; at < line.length(); ) {
                int point = line.codePointAt(at);
                Script script = Script.of(point);
                if (script == Script.LATIN) {
                    latin++;
                } else if (script != null) {
                    letters.merge(script, 1, Integer::sum);
                }
                at += Character.charCount(point);
            }
        }
        letters.put(Script.LATIN, latin);
    }

    int of(Script script) {
        return letters.getOrDefault(script, 0);
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

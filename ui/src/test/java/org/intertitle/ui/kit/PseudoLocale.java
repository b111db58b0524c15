package org.intertitle.ui.kit;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks, made from English: accented, 40 % longer, in brackets, and written
 * from right to left. What is shown without brackets was not translated.
 */
public final class PseudoLocale extends ResourceBundle {
    public static final String OPEN = "⟦";
    public static final String CLOSE = "⟧";

    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    private static final String PLAIN = "AEIOUaeiouCcNnSsYyZz";
    private static final String ACCENTED = "ÅÉÎÕÜåéîõüÇçÑñŠšÝýŽž";
    private static final double LONGER = 0.4;

    private final ResourceBundle english = Messages.of(Locale.ENGLISH).bundle();

    private PseudoLocale() {}

    /** Its texts; numbers and dates are those of Hebrew. */
    public static Messages messages() {
        return Messages.of(new PseudoLocale(), Locale.of("he"));
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = english.getString(key);
        // Patterns of dates are no texts.
        return key.startsWith("day.short") || key.equals("day.heading") ? text : written(text);
    }

    static String written(String text) {
        StringBuilder written = new StringBuilder(OPEN);
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            accent(text.substring(from, place.start()), written);
            written.append(place.group());
            from = place.end();
        }
        accent(text.substring(from), written);
        int more = (int) Math.ceil(PLACE.matcher(text).replaceAll("").length() * LONGER);
        for (int i = 0; i < more; i++) {
            written.append(i % 8 == 0 && i < more - 1 ? ' ' : 'ö');
        }
        return written.append(CLOSE).toString();
    }

    private static void accent(String part, StringBuilder written) {
        for (int i = 0; i < part.length(); i++) {
            char letter = part.charAt(i);
            int at = PLAIN.indexOf(letter);
            written.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(english.keySet());
    }
}

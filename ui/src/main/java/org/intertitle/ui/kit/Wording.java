package org.intertitle.ui.kit;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.wanted.CellState;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of the domain in the user's language: languages, states, reasons, errors. Thread-safe. */
public final class Wording {
    private static final int DEEPEST_CAUSE = 20;

    private final Messages messages;

    public Wording(Messages messages) {
        this.messages = messages;
    }

    /** The full name of a language: {@code Portuguese (Brazil)}. */
    public String language(Language language) {
        return language.determined()
                ? language.locale().getDisplayName(messages.locale())
                : messages.text("language.und");
    }

    /** A name that fits over a column: {@code Port. (BR)}. */
    public String shortLanguage(Language language) {
        String name = language(language);
        String region = language.locale().getCountry();
        String bare = language.locale().getDisplayLanguage(messages.locale());
        return region.isEmpty()
                ? name
                : bare.substring(0, Math.min(4, bare.length())) + ". (" + region + ")";
    }

    public String kind(SubtitleKind kind) {
        return messages.text("kind." + lower(kind));
    }

    /** {@code German} for a full subtitle, {@code German, forced} otherwise. */
    public String wish(Language language, SubtitleKind kind) {
        return kind == SubtitleKind.FULL
                ? language(language)
                : messages.text("wish.of", language(language), kind(kind));
    }

    /** The same where there is little room: {@code Port. (BR)}, {@code Port. (BR), forced}. */
    public String shortWish(Language language, SubtitleKind kind) {
        return kind == SubtitleKind.FULL
                ? shortLanguage(language)
                : messages.text("wish.of", shortLanguage(language), kind(kind));
    }

    /** {@code German, full}. */
    public String fullWish(Language language, SubtitleKind kind) {
        return messages.text("wish.of", language(language), kind(kind));
    }

    public String state(CellState state) {
        return messages.text("state." + lower(state));
    }

    /** The text behind a code, for example {@code why.<code>}; languages among values get names. */
    public String coded(String prefix, String code, List<String> arguments) {
        Object[] named = arguments.stream().map(this::named).toArray();
        return messages.text(prefix + "." + code, named);
    }

    private Object named(String argument) {
        if (messages.has("word." + argument)) {
            return messages.text("word." + argument);
        }
        boolean tag = argument.length() >= 2 && argument.length() <= 7;
        return tag && Language.of(argument).tag().equals(argument) && !argument.equals("und")
                ? language(new Language(argument))
                : argument;
    }

    /** The code of a failure; of what nobody expected, only memory that is used up has its own. */
    public static String code(Throwable failure) {
        if (failure instanceof AppException app) {
            return app.code().code();
        }
        return outOfMemory(failure) ? "out_of_memory" : "internal";
    }

    private static boolean outOfMemory(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    /** What went wrong. */
    public String error(Throwable failure) {
        return failure instanceof AppException app
                ? errorText(app.code().code(), app.arguments().toArray())
                : errorText(code(failure));
    }

    public String errorText(String code, Object... arguments) {
        Object[] said = Arrays.stream(arguments).map(this::orNone).toArray();
        return messages.text("error." + code + ".text", said);
    }

    private Object orNone(Object argument) {
        return argument.toString().isBlank() ? messages.text("word.none") : argument;
    }

    /** What to do about it; empty where the bundles know nothing. */
    public String remedy(String code) {
        String key = "error." + code + ".remedy";
        return messages.has(key) ? messages.text(key) : "";
    }

    /** The lower-case name that codes and bundle keys use. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

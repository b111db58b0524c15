package org.intertitle.ui.screens;

import org.intertitle.queries.FilterKey;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionCatalog;
import org.intertitle.ui.kit.KeyTexts;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.settings.ConfigSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of the pages that are made from what the application declares: terms, settings, keys.
 * They stand between {@code <!-- name: … -->} and {@code <!-- end -->}.
 */
final class HelpTables {
    private static final Pattern TABLE =
            Pattern.compile("(?s)(<!-- ([a-z]+): [^>]*-->\n).*?(<!-- end -->)");

    private static final Map<String, String> GERMAN =
            Map.of(
                    "Term", "Begriff",
                    "Means", "Heißt",
                    "Values", "Werte",
                    "Setting", "Einstellung",
                    "Effect", "Wirkung",
                    "Default", "Standard",
                    "Keys", "Tasten",
                    "Action", "Aktion");

    private final Messages texts;
    private final Map<String, String> tables = new TreeMap<>();

    /** FX thread only. */
    HelpTables(String language, Path folder) throws Exception {
        texts = Messages.of(Locale.of(language));
        tables.put("terms", terms());
        tables.put("appearance", settings(SampleSettings.SomeSettings.look().list()));
        try (RealLibrary library = new RealLibrary(folder)) {
            tables.put(
                    "general",
                    settings(
                            new ConfigSettings(
                                            library.application().config(),
                                            Place.SettingsPage.GENERAL)
                                    .list()));
            RealWindow window = RealWindow.inline(library, texts.locale());
            window.open(new Place.Home());
            tables.put("keys", keys(window.shell().catalog()));
            window.stop();
        }
    }

    /** The page with its tables as they are now. */
    String filled(String page) {
        return TABLE.matcher(page)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                found.group(1)
                                        + "\n"
                                        + tables.get(found.group(2))
                                        + "\n"
                                        + found.group(3)));
    }

    private String terms() {
        StringBuilder table = head("Term", "Means", "Values");
        for (FilterKey key : FilterKey.values()) {
            row(
                    table,
                    "`" + key.example() + "`",
                    texts.text("filter.about." + key.word()),
                    key.choices().stream()
                            .map(each -> "`" + each + "`")
                            .collect(Collectors.joining(" ")));
        }
        return table.toString();
    }

    private String settings(List<SettingField> fields) {
        StringBuilder table = head("Setting", "Effect", "Default");
        for (SettingField field : fields) {
            String name = "setting." + field.key();
            row(
                    table,
                    "**" + texts.text(name + ".name") + "**",
                    texts.text(name + ".effect"),
                    standard(field, name));
        }
        return table.toString();
    }

    private String standard(SettingField field, String name) {
        if (field.type().equals("boolean")) {
            return texts.text("settings.value." + field.defaultValue());
        }
        return texts.has(name + ".any")
                ? texts.text(name + ".any", field.defaultValue())
                : texts.has(name + "." + field.defaultValue())
                        ? texts.text(name + "." + field.defaultValue())
                        : field.defaultValue();
    }

    private String keys(ActionCatalog catalog) {
        StringBuilder all = new StringBuilder();
        for (ActionCatalog.Part part : catalog.parts()) {
            List<Action> actions =
                    part.actions().get().stream()
                            .filter(action -> !action.keys().isEmpty())
                            .toList();
            if (!actions.isEmpty()) {
                all.append("### ").append(texts.text("keyboard.place." + part.place()));
                all.append("\n\n").append(head("Keys", "Action"));
                actions.forEach(action -> row(all, link(action), name(action)));
                all.append("\n");
            }
        }
        return all.toString().stripTrailing() + "\n";
    }

    private String link(Action action) {
        Keys keys = Keys.parse(action.keys()).orElseThrow();
        String target = "key:" + action.id() + "=" + action.keys();
        return "[%s](%s)"
                .formatted(
                        new KeyTexts(texts).shown(keys),
                        target.contains(" ") ? "<" + target + ">" : target);
    }

    /** Where the name tells how many, there are none now. */
    private String name(Action action) {
        String key = "action." + action.id();
        return texts.has(key)
                ? texts.text(key)
                : action.name().get().replaceFirst("\\b0 | 0\\b", "");
    }

    private StringBuilder head(String... words) {
        boolean german = texts.locale().getLanguage().equals("de");
        StringBuilder table = new StringBuilder();
        row(
                table,
                Stream.of(words)
                        .map(word -> german ? GERMAN.getOrDefault(word, word) : word)
                        .toArray(String[]::new));
        row(table, Stream.of(words).map(_ -> "---").toArray(String[]::new));
        return table;
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}

package org.intertitle.ui.settings;

import org.intertitle.kernel.FoldedName;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.SettingsForm;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds settings on all pages by name, explanation and value; case and accents do not matter. Pure.
 */
final class SettingsSearch {
    private static final int MOST_WORDS = 16;

    /** What the pages that are no forms say of themselves: their fields and explanations. */
    private static final List<Written> WRITTEN =
            List.of(
                    new Written(SettingsPage.FOLDERS, "folders.add", "folders.type"),
                    new Written(SettingsPage.FOLDERS, "folders.kind", "folders.kind"),
                    new Written(SettingsPage.FOLDERS, "folders.test", "folders.test.effect"),
                    new Written(
                            SettingsPage.PROFILES,
                            "profiles.languages",
                            "profiles.languages.effect"),
                    new Written(SettingsPage.PROFILES, "profiles.cutoff", "profiles.cutoff.effect"),
                    new Written(
                            SettingsPage.PROFILES, "profiles.embedded", "profiles.embedded.effect"),
                    new Written(SettingsPage.PROFILES, "profiles.format", "profiles.format.effect"),
                    new Written(SettingsPage.PROFILES, "profiles.score", "profiles.score.effect"),
                    new Written(
                            SettingsPage.PROFILES, "profiles.sources", "profiles.sources.effect"),
                    new Written(
                            SettingsPage.PROFILES, "profiles.terms.all", "profiles.terms.effect"),
                    new Written(
                            SettingsPage.PROFILES,
                            "profiles.equivalents",
                            "profiles.equivalents.effect"),
                    new Written(SettingsPage.INTERNET, "net.ledger", "net.ledger.effect"),
                    new Written(SettingsPage.DATABASE, "database.url", "database.url.effect"),
                    new Written(SettingsPage.DATABASE, "database.data", "database.data.effect"),
                    new Written(SettingsPage.DATABASE, "database.kept", "database.kept.effect"),
                    new Written(
                            SettingsPage.DATABASE, "database.backup", "database.backup.effect"));

    private final Texts texts;
    private final SettingsForm form;

    private record Written(SettingsPage page, String name, String effect) {}

    /** Something that was found: where, how it is called, what it does, how it is set. */
    record Hit(SettingsPage page, String key, String name, String effect, String value) {}

    SettingsSearch(Texts texts) {
        this.texts = texts;
        this.form = new SettingsForm(texts, (_, _) -> {}, _ -> {});
    }

    List<Hit> find(String typed, Map<SettingsPage, ? extends Collection<SettingField>> declared) {
        List<String> words =
                Arrays.stream(FoldedName.fold(typed).split(" ", MOST_WORDS))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<Hit> hits = new ArrayList<>();
        if (words.isEmpty()) {
            return hits;
        }
        declared.forEach((page, fields) -> fields(hits, words, page, fields));
        for (Written each : WRITTEN) {
            String name = texts.text(each.name());
            String effect = texts.text(each.effect());
            if (fits(words, page(each.page()) + " " + name + " " + effect)) {
                hits.add(new Hit(each.page(), each.name(), name, effect, ""));
            }
        }
        return hits;
    }

    private void fields(
            List<Hit> hits,
            List<String> words,
            SettingsPage page,
            Collection<SettingField> fields) {
        for (SettingField field : fields) {
            if (fits(words, page(page) + " " + form.searched(field))) {
                hits.add(
                        new Hit(
                                page,
                                field.key(),
                                form.name(field),
                                form.effect(field),
                                form.value(field)));
            }
        }
    }

    private String page(SettingsPage page) {
        return texts.text("settings.page." + Wording.lower(page));
    }

    private static boolean fits(List<String> words, String text) {
        String folded = FoldedName.fold(text);
        return words.stream().allMatch(folded::contains);
    }
}

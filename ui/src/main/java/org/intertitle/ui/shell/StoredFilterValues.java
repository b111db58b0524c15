package org.intertitle.ui.shell;

import org.intertitle.Stores;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.Tx;
import org.intertitle.library.LibraryFolder;
import org.intertitle.queries.FilterCompletion.Named;
import org.intertitle.queries.FilterCompletion.Values;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.ui.kit.Texts;

import java.nio.file.Path;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Languages (those that profiles ask for first, then all by name) and folders, from the store.
 * Thread-safe.
 */
public final class StoredFilterValues implements FilterValues {
    /** Varieties that people tell apart. */
    private static final List<String> VARIETIES = List.of("pt-BR", "es-419", "zh-Hans", "zh-Hant");

    private final Stores stores;
    private final Texts texts;

    public StoredFilterValues(Stores stores, Texts texts) {
        this.stores = stores;
        this.texts = texts;
    }

    @Override
    public Values read() {
        return stores.unitOfWork().read(this::read);
    }

    private Values read(Tx tx) {
        Stream<Language> asked =
                stores.libraryQueries().askedLanguages(tx).stream().map(AskedLanguage::language);
        return new Values(
                Stream.concat(asked.map(this::named), all()).distinct().toList(),
                stores.folders().all(tx).stream()
                        .map(StoredFilterValues::named)
                        .distinct()
                        .toList());
    }

    private Stream<Named> all() {
        Collator order = Collator.getInstance(texts.messages().locale());
        return Stream.concat(Arrays.stream(Locale.getISOLanguages()), VARIETIES.stream())
                .map(Language::of)
                .filter(Language::determined)
                .map(this::named)
                .sorted(Comparator.comparing(Named::name, order));
    }

    private Named named(Language language) {
        return new Named(language.tag(), texts.wording().language(language));
    }

    private static Named named(LibraryFolder folder) {
        Path root = folder.root();
        Path last = root.getFileName();
        return new Named(last == null ? root.toString() : last.toString(), root.toString());
    }
}

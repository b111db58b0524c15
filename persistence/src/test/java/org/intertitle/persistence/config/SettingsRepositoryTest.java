package org.intertitle.persistence.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class SettingsRepositoryTest extends StoreContract {

    SettingsRepositoryTest(TestStore store) {
        super(store);
    }

    @Test
    void valuesArePutReplacedAndRemoved() {
        write(tx -> {
            database.settings().put(tx, "library.threads", "2");
            database.settings().put(tx, "library.threads", "4");
            database.settings().put(tx, "ui.title", "Ä \"x\"\n漢字 🎬");
            database.settings().put(tx, "gone", "");
            database.settings().remove(tx, "gone");
            database.settings().remove(tx, "never there");
            return 0;
        });
        assertThat(read(database.settings()::all))
                .containsOnly(entry("library.threads", "4"), entry("ui.title", "Ä \"x\"\n漢字 🎬"));
    }
}

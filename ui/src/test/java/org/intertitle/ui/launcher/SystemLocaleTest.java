package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Messages;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

class SystemLocaleTest {
    private static final Locale AMERICAN = Locale.US;

    private static String of(Map<String, String> environment, Locale display, Locale format) {
        return SystemLocale.of(environment, display, format).toString();
    }

    @Test
    void languageAndRegionMayDiffer() {
        assertThat(of(Map.of(), Locale.of("de", "AT"), Locale.of("de", "AT"))).isEqualTo("de_AT");
        assertThat(of(Map.of(), AMERICAN, Locale.GERMANY)).isEqualTo("en_DE");
        assertThat(of(Map.of(), Locale.ENGLISH, Locale.ROOT)).isEqualTo("en");
    }

    @Test
    void datesOfAnotherRegionAreReadFromTheEnvironment() {
        Map<String, String> mixed = Map.of("LANG", "en_US.UTF-8", "LC_TIME", "de_CH.UTF-8@euro");
        assertThat(of(mixed, AMERICAN, AMERICAN)).isEqualTo("en_CH");
        assertThat(of(Map.of("LC_TIME", "C.UTF-8"), AMERICAN, AMERICAN)).isEqualTo("en_US");
        assertThat(of(Map.of("LC_ALL", "C", "LC_TIME", "de_DE"), AMERICAN, AMERICAN))
                .isEqualTo("en_US");
    }

    @Test
    void listOfLanguagesComesBeforeTheLocaleButNotBeforeNone() {
        Map<String, String> list = Map.of("LANG", "en_US.UTF-8", "LANGUAGE", "de_AT:en");
        assertThat(of(list, AMERICAN, AMERICAN)).isEqualTo("de_US");
        assertThat(of(Map.of("LANG", "C", "LANGUAGE", "de"), Locale.ENGLISH, Locale.ENGLISH))
                .isEqualTo("en");
    }

    @Test
    void nonsenseIsPassedOver() {
        Map<String, String> odd = Map.of("LANG", "en_US", "LANGUAGE", "::", "LC_TIME", "?!_$(rm)");
        assertThat(of(odd, AMERICAN, AMERICAN)).isEqualTo("en_US");
    }

    @Test
    void allKindsOfGermanAreGermanAndWhatIsNotTranslatedIsEnglish() {
        for (String region : new String[] {"AT", "CH", "LI", ""}) {
            assertThat(Messages.of(Locale.of("de", region)).text("shell.opening"))
                    .isEqualTo(Messages.of(Locale.GERMAN).text("shell.opening"));
        }
        assertThat(Messages.of(Locale.of("xx", "YY")).text("shell.opening"))
                .isEqualTo(Messages.of(Locale.ENGLISH).text("shell.opening"));
    }
}

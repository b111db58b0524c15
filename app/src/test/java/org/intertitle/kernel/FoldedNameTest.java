package org.intertitle.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedNameTest {

    @Test
    void caseAccentsWidthAndPunctuationMakeNoDifference() {
        assertThat(FoldedName.fold("AMÉLIE!")).isEqualTo("amelie");
        assertThat(FoldedName.fold("Straße")).isEqualTo("strasse");
        assertThat(FoldedName.fold("Ｆｉｌｍ　２")).isEqualTo("film 2");
        assertThat(FoldedName.fold("Fast & Furious"))
                .isEqualTo(FoldedName.fold("fast.and.furious"));
        assertThat(FoldedName.fold("Grey's Anatomy")).isEqualTo("greys anatomy");
        assertThat(FoldedName.fold("Ame\u0301lie")).isEqualTo(FoldedName.fold("Am\u00e9lie"));
        assertThat(FoldedName.fold("The Æon")).isEqualTo("the aeon");
    }

    @Test
    void signsThatCarryMeaningInOtherScriptsStay() {
        assertThat(FoldedName.fold("が")).isNotEqualTo(FoldedName.fold("か"));
        assertThat(FoldedName.fold("कि")).isNotEqualTo(FoldedName.fold("क"));
    }

    @Test
    void brokenTextIsFoldedWithoutFailing() {
        assertThat(FoldedName.fold("\ud800a\udc00")).contains("a");
        assertThat(FoldedName.fold("...")).isEmpty();
    }
}

package org.intertitle.ui.settings;

import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.settings.ProfileStore.WhatIf;

/** Says in words what a change of profiles would change. */
record WhatIfWords(Texts texts) {

    String of(WhatIf answer) {
        String text = texts.text("profiles.what_if.answer", answer.more(), answer.fewer());
        if (answer.replaced() > 0) {
            text += " · " + texts.plural("profiles.what_if.replaced", answer.replaced());
        }
        return answer.about() ? texts.text("profiles.what_if.about", text) : text;
    }
}

package org.intertitle.ui.activity;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells in words why steps were refused, and what to do. FX thread only. */
public final class Refusals {
    private static final int NAMED = 3;

    private final Dialogs dialogs;
    private final Texts texts;

    public Refusals(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** Says nothing where nothing was refused. */
    void tell(Past.Outcome outcome) {
        List<Past.Refused> refused = outcome.refused();
        if (refused.isEmpty()) {
            return;
        }
        String code = refused.getFirst().code();
        dialogs.tell(
                new Dialogs.Dialog.Failure(
                        texts.plural(
                                "activity.refused.title",
                                refused.size(),
                                outcome.done() + refused.size()),
                        summary(refused),
                        texts.wording().remedy(code),
                        code,
                        refused.stream()
                                .map(each -> each.code() + " " + words(each))
                                .collect(Collectors.joining("\n"))));
    }

    private String summary(List<Past.Refused> refused) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        refused.forEach(each -> reasons.merge(words(each), 1, Integer::sum));
        String text = reasons.keySet().stream().limit(NAMED).collect(Collectors.joining("\n"));
        return reasons.size() > NAMED
                ? text + "\n" + texts.plural("activity.refused.more", reasons.size() - NAMED)
                : text;
    }

    private String words(Past.Refused refused) {
        return texts.wording().errorText(refused.code(), refused.arguments().toArray());
    }
}

package org.intertitle.persistence.queries;

import org.intertitle.queries.QueryFilter.Asked;
import org.intertitle.wanted.ReasonCode;

/** What a filter asks of one wanted item {@code x}, as conditions on it. */
final class ItemConditions {

    /** Nothing serves, and the person has not set it aside. */
    static final String LACKING = "x.state in (WANTED, WORKING) and x.ignored = false";

    private static final String OTHER_FORMAT =
            "x.reason = MISNAMED and x.subtitleId in (select s.id from SubtitleEntity s"
                    + " join VideoEntity y on y.id = s.videoId"
                    + " join ProfileEntity p on p.id = y.needProfile"
                    + " where s.source = SIDECAR and s.bitmap = false"
                    + " and (p.format = SRT and s.format <> 'srt'"
                    + " or p.format = ASS and s.format <> 'ass'"
                    + " or p.format = VTT and s.format <> 'vtt'))";

    private ItemConditions() {}

    /** A sidecar is there, but in another format than the profile prefers. */
    static String convertible() {
        return OTHER_FORMAT;
    }

    static String because(ReasonCode reason, Conditions into) {
        return "x.reason = " + into.bind(reason);
    }

    static String asked(Asked asked, Conditions into, StoredLanguages languages) {
        Conditions all = into.aside();
        if (asked.exact()) {
            all.add("x.language = " + into.bind(asked.language().tag()));
        } else if (asked.language().determined()) {
            all.add("x.language in " + into.bind(languages.wanted(asked.language())));
        }
        if (asked.kind() != null) {
            all.add("x.kind = " + into.bind(asked.kind()));
        }
        return all.text();
    }
}

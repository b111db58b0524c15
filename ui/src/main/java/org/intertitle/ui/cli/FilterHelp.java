package org.intertitle.ui.cli;

/** What the help of a command says about the terms of a filter; the window's box takes the same. */
final class FilterHelp {

    static final String OPTION = "Only what fits, for example 'missing:de kind:anime year<2000'.";

    static final String TITLE = "%nTerms of a filter; all must hold:";
    static final String WORDS = "  word, \"two words\"       in the title, the episode or the path";
    static final String MISSING = "  missing, missing:de     wanted; missing:de:forced of one kind";
    static final String CAN =
            "  can:adopt               also extract, convert: what can be done now";
    static final String REASON = "  reason:misnamed         why it is wanted, as 'wanted' tells it";
    static final String LANG = "  lang:en                 has such a sidecar or track";
    static final String STANDS =
            "  present:de              asked for and there as a sidecar; embedded:de as a track,";
    static final String POOR =
            "                          poor:de in bad quality; =de: no variety of it";
    static final String KIND = "  kind:film               also series, anime";
    static final String FOLDER = "  folder:\"NAS\"            the library folder's path holds this";
    static final String PROFILE = "  profile:\"Anime\"         under this profile";
    static final String QUALITY =
            "  quality<60              of the worst sidecar, 0 to 100; also : and >";
    static final String ADDED = "  added:<7d               in h, d, w, m or y; > for longer ago";
    static final String YEAR = "  year<1930               also year:1927 and year>1930";
    static final String FORMAT = "  format:srt              has such a sidecar or track";
    static final String GROUP = "  group:NAME              the release group";
    static final String STATE = "  state:offline           also damaged, present, ignored";
    static final String NOT = "  -term, not:term         the term does not hold";

    private FilterHelp() {}
}

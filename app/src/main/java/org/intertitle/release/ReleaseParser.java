package org.intertitle.release;

import org.intertitle.kernel.FoldedName;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads names of files, folders and releases. A list of small rules claims the words of a name one
 * after another; what none claims is the title. Never throws, takes linear time, thread-safe.
 */
public final class ReleaseParser {

    private static final int LONGEST = 20_000;
    private static final Set<String> SPECIALS =
            Set.of(
                    "specials",
                    "special",
                    "sp",
                    "sps",
                    "ova",
                    "ovas",
                    "oad",
                    "oads",
                    "especiales",
                    "spéciaux",
                    "speciali",
                    "specialer",
                    "extra episodes",
                    "ova special",
                    "ovas specials");

    private static final Set<String> DISCS = Set.of("disc", "disk", "cd", "dvd", "part", "pt");

    private final List<Rule> rules;

    public ReleaseParser() {
        Vocabulary vocabulary = Vocabulary.load();
        rules =
                List.of(
                        new BracketIdRule(),
                        new CrcRule(),
                        new SeasonEpisodeRule(),
                        new CrossRule(),
                        new DateRule(),
                        new WordNumberRule(),
                        new StrongWordRule(vocabulary),
                        new ScreenSizeRule(),
                        new AudioRule(),
                        new YearRule(),
                        new LeadingGroupRule(),
                        new CountRule(),
                        new WeakWordRule(vocabulary),
                        new LanguageRule(),
                        new WeakWordRule(vocabulary),
                        new VersionRule(),
                        new AbsoluteRule(),
                        new SpecialRule(),
                        new PartRule(),
                        new LooseNumberRule(),
                        new VersionRule(),
                        new CountryRule(),
                        new GroupRule(),
                        new TitleRule());
    }

    /** A file's or release's name; with {@code /} in it, its folders are read too. */
    public ReleaseName parse(String name) {
        List<String> parts = List.of(name.split("/", 64));
        return parse(parts.subList(0, parts.size() - 1), parts.getLast());
    }

    /** A file below folders, the outermost first. */
    public ReleaseName parse(List<String> folders, String fileName) {
        FolderContext context = FolderContext.START;
        for (String folder : folders) {
            context = enter(context, folder);
        }
        return parse(context, fileName, NameHint.ANY);
    }

    /** A file in a folder that was entered before. */
    public ReleaseName parse(FolderContext context, String fileName, NameHint hint) {
        boolean inSeason = context.season() != null && hint == NameHint.ANY;
        ReleaseName own = read(FileExtension.strip(fileName), inSeason ? NameHint.EPISODE : hint);
        return new FolderMerge(context, hint).merge(own);
    }

    /** The context inside the folder of that name. */
    public FolderContext enter(FolderContext parent, String folderName) {
        ReleaseName named = read(folderName, NameHint.ANY);
        if (SPECIALS.contains(FoldedName.fold(folderName))) {
            return parent.withSeason(0);
        }
        Integer season = named.season();
        if (season != null && !named.numbered() && (named.title() == null || same(parent, named))) {
            return parent.withSeason(season);
        }
        int disc = disc(folderName);
        if (disc > 0) {
            return parent.withPart(disc);
        }
        if (numbersSeason(parent, folderName)) {
            return parent.withSeason(Integer.parseInt(folderName));
        }
        if (named.title() == null || folderName.isBlank()) {
            return parent.through();
        }
        return parent.titled(named, season == null && !named.numbered());
    }

    private static boolean same(FolderContext parent, ReleaseName named) {
        ReleaseName above = parent.named();
        return above != null
                && FoldedName.fold(Objects.requireNonNullElse(above.title(), ""))
                        .equals(FoldedName.fold(Objects.requireNonNullElse(named.title(), "")));
    }

    private static boolean numbersSeason(FolderContext parent, String name) {
        return parent.depth() > 0
                && parent.season() == null
                && name.length() <= 2
                && Digits.all(name);
    }

    /** The number of a folder called {@code CD1} or {@code Disc 2}; -1 for others. */
    private static int disc(String folderName) {
        String key = NameText.lower(folderName).replace(" ", "");
        int digits = Math.max(0, key.length() - 1);
        return DISCS.contains(key.substring(0, digits)) ? Digits.value(key.substring(digits)) : -1;
    }

    private ReleaseName read(String name, NameHint hint) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        Reading reading = new Reading(NameText.narrow(cut), hint);
        if (reading.size() > 0) {
            rules.forEach(rule -> rule.apply(reading));
        }
        return Assembly.of(reading);
    }
}

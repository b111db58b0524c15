package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.library.SidecarNameWords.Meaning;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the words behind a sidecar's base add up to, taken from the right. {@code hi} is Hindi where
 * it stands alone and hearing-impaired beside another language, as Jellyfin reads it.
 */
final class SidecarNameFacts {

    private static final String WITHIN = " -_&+,";

    private Language language = Language.UNDETERMINED;
    private boolean loneHi;
    private boolean forced;
    private boolean hearingImpaired;
    private boolean isDefault;
    private boolean commentary;
    private final Deque<String> label = new ArrayDeque<>();

    /** Takes all words behind the base; what means nothing becomes the label. */
    void takeAll(List<SidecarNamePart> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            SidecarNamePart part = parts.get(i);
            if (takePair(parts, i)) {
                i--;
            } else if (!take(part) && !takePieces(part)) {
                label.addFirst(part.text());
            }
        }
    }

    /** Takes a word and the one before it, where they are one language together. */
    private boolean takePair(List<SidecarNamePart> parts, int last) {
        if (last == 0 || language.determined()) {
            return false;
        }
        Language pair = SidecarNameWords.pair(parts.get(last - 1).key(), parts.get(last).key());
        language = pair == null ? language : pair;
        return pair != null;
    }

    /** Takes one word if it means something. */
    boolean take(SidecarNamePart part) {
        String key = part.key();
        if (key.equals("hi")) {
            takeHi(part.bracket() == '[');
            return true;
        }
        if (key.equals("fo") && part.bracketed()) {
            forced = true;
            return true;
        }
        Meaning meaning = SidecarNameWords.meaning(key);
        if (meaning != null) {
            note(meaning, part.text());
            return true;
        }
        Language found = SidecarNameWords.language(key);
        return found != null && takeLanguage(found);
    }

    private void takeHi(boolean square) {
        if (square || language.determined()) {
            hearingImpaired = true;
        } else {
            loneHi = true;
            language = new Language("hi");
        }
    }

    private boolean takeLanguage(Language found) {
        boolean finer =
                found.base().equals(language.base())
                        && found.tag().length() > language.tag().length();
        if (loneHi && !found.base().equals("hi")) {
            hearingImpaired = true;
            loneHi = false;
            language = found;
        } else if (!language.determined() || finer) {
            language = found;
        } else {
            return found.base().equals(language.base());
        }
        return true;
    }

    /**
     * Each piece of a word such as {@code en-forced} or {@code 2_English}, if all mean something.
     */
    private boolean takePieces(SidecarNamePart part) {
        List<SidecarNamePart> pieces = SidecarNamePart.split(part.text(), part.start(), WITHIN);
        if (pieces.size() < 2 || !pieces.stream().allMatch(SidecarNameFacts::known)) {
            return takeMixed(part, pieces);
        }
        boolean both = part.text().indexOf('&') >= 0 || part.text().indexOf('+') >= 0;
        int labels = label.size();
        if (both) {
            pieces.forEach(this::take);
        } else {
            takeFromTheRight(pieces);
        }
        keepWhole(part, labels);
        return true;
    }

    private void takeFromTheRight(List<SidecarNamePart> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (takePair(pieces, i)) {
                i--;
            } else {
                take(pieces.get(i));
            }
        }
    }

    /** What pieces added to the label is replaced by the word as it was written. */
    private void keepWhole(SidecarNamePart part, int labels) {
        boolean added = label.size() > labels;
        while (label.size() > labels) {
            label.removeFirst();
        }
        if (added) {
            label.addFirst(part.text());
        }
    }

    /** {@code Signs & Songs [Group]}: takes what means something, keeps the whole as the label. */
    private boolean takeMixed(SidecarNamePart part, List<SidecarNamePart> pieces) {
        if (pieces.size() < 2) {
            return false;
        }
        boolean any = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            SidecarNamePart piece = pieces.get(i);
            boolean safe = piece.key().length() > 2 && known(piece) && !piece.numeric();
            any |= safe && take(piece);
        }
        if (any && label.stream().noneMatch(part.text()::contains)) {
            label.addFirst(part.text());
        }
        return any;
    }

    static boolean known(SidecarNamePart part) {
        return part.key().equals("hi")
                || SidecarNameWords.meaning(part.key()) != null
                || SidecarNameWords.language(part.key()) != null;
    }

    private void note(Meaning meaning, String text) {
        switch (meaning) {
            case FORCED -> forced = true;
            case SIGNS -> {
                forced = true;
                label.addFirst(text);
            }
            case HEARING_IMPAIRED -> hearingImpaired = true;
            case DEFAULT -> isDefault = true;
            case COMMENTARY -> commentary = true;
            case NOISE -> {}
        }
    }

    boolean hasLabel() {
        return !label.isEmpty();
    }

    SidecarName name(@Nullable String base, String stem, String extension) {
        return new SidecarName(
                base,
                language,
                forced,
                hearingImpaired,
                isDefault,
                commentary,
                label.isEmpty() ? null : String.join(" ", label),
                stem,
                extension);
    }
}

package org.intertitle.ui.wanted;

import org.intertitle.kernel.WantedId;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of the wanted list, which of them are folded, and the lines they make. */
final class WantedGroups {
    private final Map<Remedy, List<WantedId>> groups = new EnumMap<>(Remedy.class);
    private final Set<Remedy> folded = EnumSet.noneOf(Remedy.class);

    /** Takes over what was found. */
    void show(MissingItems.Found found) {
        groups.clear();
        for (MissingItems.Group group : found.groups()) {
            groups.computeIfAbsent(Remedy.of(group.reason()), _ -> new ArrayList<>())
                    .addAll(group.ids());
        }
        groups.put(Remedy.IGNORED, found.ignored());
        groups.values().removeIf(List::isEmpty);
    }

    /** All ids in the order of the list, those of folded groups too. */
    List<WantedId> ids() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** The ids that are not set aside. */
    List<WantedId> open() {
        return groups.entrySet().stream()
                .filter(group -> group.getKey() != Remedy.IGNORED)
                .flatMap(group -> group.getValue().stream())
                .toList();
    }

    List<WantedLine> lines() {
        List<WantedLine> lines = new ArrayList<>();
        int index = 0;
        for (Map.Entry<Remedy, List<WantedId>> group : groups.entrySet()) {
            boolean open = !folded.contains(group.getKey());
            lines.add(new WantedLine.Heading(group.getKey(), group.getValue(), open));
            for (WantedId id : group.getValue()) {
                if (open) {
                    lines.add(new WantedLine.Item(id, index));
                }
                index++;
            }
        }
        return lines;
    }

    void toggle(Remedy remedy) {
        fold(remedy, !folded.contains(remedy));
    }

    void fold(Remedy remedy, boolean fold) {
        if (fold) {
            folded.add(remedy);
        } else {
            folded.remove(remedy);
        }
    }

    Set<Remedy> folded() {
        return Set.copyOf(folded);
    }
}

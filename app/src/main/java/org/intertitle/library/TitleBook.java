package org.intertitle.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The titles of one library folder by their natural key, with those that a scan adds or changes.
 * Within one scan the first video of a title says its name, all of them its ids. For one thread.
 */
final class TitleBook {

    private final Map<RecognizedTitle.Key, Title> byKey = new HashMap<>();
    private final Map<TitleId, Title> byId = new HashMap<>();
    private final Set<TitleId> named = new HashSet<>();
    private final Map<TitleId, Title> inserted = new LinkedHashMap<>();
    private final Map<TitleId, Title> updated = new LinkedHashMap<>();

    TitleBook(Collection<Title> stored) {
        for (Title title : stored) {
            byKey.put(key(title), title);
            byId.put(title.id(), title);
        }
    }

    Set<RelativePath> locations() {
        Set<RelativePath> locations = new HashSet<>();
        byKey.keySet().forEach(key -> locations.add(key.location()));
        return locations;
    }

    /**
     * The title of a video. {@code old} is the title that it had, whose profile a new one takes
     * over: a renamed folder keeps what the user assigned.
     */
    TitleId resolve(VideoTask task, @Nullable Title old, Supplier<TitleId> nextId) {
        RecognizedTitle.Key key = task.what().title().key();
        Title known = byKey.get(key);
        Title now =
                known == null
                        ? title(nextId.get(), task, null, old == null ? null : old.profile())
                        : title(known.id(), task, known, known.profile());
        if (known == null) {
            inserted.put(now.id(), now);
        } else if (!known.equals(now)) {
            (inserted.containsKey(now.id()) ? inserted : updated).put(now.id(), now);
        }
        byKey.put(key, now);
        byId.put(now.id(), now);
        named.add(now.id());
        return now.id();
    }

    @Nullable Title find(TitleId id) {
        return byId.get(id);
    }

    /** The titles to be inserted since this was last asked. */
    List<Title> takeInserted() {
        return take(inserted);
    }

    List<Title> takeUpdated() {
        return take(updated);
    }

    private Title title(
            TitleId id, VideoTask task, @Nullable Title known, @Nullable ProfileId profile) {
        RecognizedTitle said = task.what().title();
        Title first = known != null && named.contains(id) ? known : null;
        Map<String, String> ids = new HashMap<>(said.ids());
        if (first != null) {
            ids.putAll(first.ids());
        }
        return new Title(
                id,
                task.folder().id(),
                said.location(),
                said.kind(),
                first == null ? said.anime() : first.anime(),
                first == null ? said.name() : first.name(),
                said.year(),
                ids,
                profile,
                first == null || first.artwork() == null ? task.artwork() : first.artwork());
    }

    private static List<Title> take(Map<TitleId, Title> titles) {
        List<Title> taken = List.copyOf(titles.values());
        titles.clear();
        return taken;
    }

    private static RecognizedTitle.Key key(Title title) {
        return new RecognizedTitle.Key(
                title.location(), title.kind(), FoldedName.fold(title.name()), title.year());
    }
}

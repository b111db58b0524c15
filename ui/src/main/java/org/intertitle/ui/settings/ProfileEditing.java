package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The profile that is edited, and the edits of others that are not saved: they stay while another
 * profile is looked at. FX thread only.
 */
final class ProfileEditing {
    private final ReadOnlyObjectWrapper<@Nullable ProfileEdit> edit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper elsewhere = new ReadOnlyStringWrapper("");
    private final Map<ProfileId, ProfileEdit> drafts = new LinkedHashMap<>();
    private final ProfileForecast forecast;
    private final Texts texts;
    private @Nullable ProfileEdit saved;

    ProfileEditing(ProfileForecast forecast, Texts texts) {
        this.forecast = forecast;
        this.texts = texts;
    }

    /** Edits this profile; what was edited of it and is not saved comes back. */
    void open(Profile profile) {
        elsewhere.set("");
        ProfileEdit stored = ProfileEdit.of(profile);
        saved = stored;
        put(drafts.getOrDefault(profile.id(), stored));
    }

    /** Edits one that is not stored yet. */
    void begin(ProfileEdit next) {
        saved = null;
        put(next);
    }

    void change(UnaryOperator<ProfileEdit> how) {
        ProfileEdit now = edit.get();
        if (now != null) {
            put(how.apply(now));
        }
    }

    private void put(ProfileEdit next) {
        edit.set(next);
        changed.set(!next.equals(saved));
        ProfileId id = next.id();
        if (id != null && changed.get()) {
            drafts.put(id, next);
        } else if (id != null) {
            drafts.remove(id);
        }
        if (changed.get()) {
            forecast.ask(next);
        } else {
            forecast.forget();
        }
    }

    /** What is edited stays as it is; that it changed or went elsewhere is told. */
    void compare(List<Profile> stored) {
        ProfileEdit now = edit.get();
        if (now == null || now.id() == null) {
            return;
        }
        Optional<Profile> same =
                stored.stream().filter(profile -> profile.id().equals(now.id())).findFirst();
        if (same.isEmpty()) {
            elsewhere.set(texts.text("profiles.elsewhere.removed"));
            drafts.remove(now.id());
            begin(now.asNew());
        } else if (now.base() != null && same.get().revision() != now.base().revision()) {
            elsewhere.set(texts.text("profiles.elsewhere.changed"));
            saved = ProfileEdit.of(same.get());
        }
    }

    /** Goes back to what is stored; false where nothing is. */
    boolean discard() {
        ProfileEdit before = saved;
        elsewhere.set("");
        if (before != null) {
            put(before);
        }
        return before != null;
    }

    /** Everything that is not saved is thrown away, also of profiles that are not shown. */
    void discardAll() {
        drafts.clear();
        clear();
    }

    /** This edit is saved. */
    void saved(ProfileEdit done) {
        if (done.id() != null) {
            drafts.remove(done.id());
        }
        if (done.equals(edit.get())) {
            clear();
        }
    }

    /** A profile is gone. */
    void forget(ProfileId id) {
        drafts.remove(id);
        ProfileEdit now = edit.get();
        if (now != null && id.equals(now.id())) {
            clear();
        }
    }

    private void clear() {
        forecast.forget();
        edit.set(null);
        changed.set(false);
        elsewhere.set("");
    }

    /** The edits that are not saved, the shown one last. */
    List<ProfileEdit> unsaved() {
        ProfileEdit now = edit.get();
        List<ProfileEdit> all = new ArrayList<>(drafts.values());
        if (now != null && changed.get()) {
            all.remove(now);
            all.add(now);
        }
        return all;
    }

    boolean unsaved(Profile profile) {
        return drafts.containsKey(profile.id());
    }

    ReadOnlyObjectProperty<@Nullable ProfileEdit> edit() {
        return edit.getReadOnlyProperty();
    }

    /** Whether the edit differs from what is stored. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** What happened elsewhere to the profile that is edited; empty for nothing. */
    ReadOnlyStringProperty elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }
}

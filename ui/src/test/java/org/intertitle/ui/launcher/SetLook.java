package org.intertitle.ui.launcher;

import org.intertitle.ui.kit.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A system whose appearance a test sets. */
final class SetLook implements SystemLook {
    private final List<Runnable> listeners = new ArrayList<>();
    private Theme theme;
    private boolean motion = true;
    double scale = 1;
    Locale locale = Locale.getDefault();

    SetLook(Theme theme) {
        this.theme = theme;
    }

    void become(Theme nextTheme, boolean nextMotion) {
        theme = nextTheme;
        motion = nextMotion;
        listeners.forEach(Runnable::run);
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public boolean motion() {
        return motion;
    }

    @Override
    public void listen(Runnable changed) {
        listeners.add(changed);
    }
}

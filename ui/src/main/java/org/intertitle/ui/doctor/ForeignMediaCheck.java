package org.intertitle.ui.doctor;

import java.util.List;

/** Whether the libraries for rare containers start in their worker. */
record ForeignMediaCheck(Surroundings surroundings) implements Check {

    @Override
    public String name() {
        return "engine_ffmpeg";
    }

    @Override
    public List<Finding> look() {
        return List.of(
                surroundings
                        .foreignMediaProblem()
                        .map(problem -> Finding.warning(name(), "doctor.media.broken", problem))
                        .orElseGet(() -> Finding.ok(name(), "doctor.media")));
    }
}

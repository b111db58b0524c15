package org.intertitle.persistence.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.persistence.session.JsonText;
import org.intertitle.persistence.session.PathText;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlannedStep.Reason;
import org.intertitle.plans.StepStatus;
import org.jspecify.annotations.Nullable;

/** The row of one planned step; its reasons are JSON. */
@Entity
@Table(name = "plan_step")
class PlannedStepEntity {
    @Id long id;
    @Column long planId;
    @Column @Nullable Long wantedId;
    @Column long videoId;
    @Column @Nullable Long subtitleId;

    @Column
    @Enumerated(EnumType.STRING)
    Action action;

    @Column String language;

    @Column
    @Enumerated(EnumType.STRING)
    SubtitleKind kind;

    @Column boolean hearingImpaired;
    @Column String fromPath;
    @Column @Nullable Integer track;
    @Column String toPath;
    @Column String format;
    @Column String why;
    @Column @Nullable String doubt;
    @Column int requests;
    @Column long readBytes;
    @Column double seconds;
    @Column boolean ticked;

    @Column
    @Enumerated(EnumType.STRING)
    StepStatus status;

    @Column @Nullable String error;
    @Column @Nullable Long journalId;
    @Column long videoRevision;

    PlannedStepEntity() {}

    static PlannedStepEntity of(PlannedStep step) {
        PlannedStepEntity row = new PlannedStepEntity();
        row.id = step.id();
        row.planId = step.plan().value();
        row.refersTo(step);
        row.action = step.action();
        row.language = step.language().tag();
        row.kind = step.kind();
        row.hearingImpaired = step.hearingImpaired();
        row.fromPath = PathText.write(step.from());
        row.track = step.track();
        row.toPath = PathText.write(step.to());
        row.format = step.format();
        row.why = JsonText.write(step.why());
        row.doubt = json(step.doubt());
        row.requests = step.cost().requests();
        row.readBytes = step.cost().bytes();
        row.seconds = step.cost().seconds();
        row.ticked = step.ticked();
        row.status = step.status();
        row.error = json(step.error());
        row.videoRevision = step.videoRevision();
        return row;
    }

    private void refersTo(PlannedStep step) {
        WantedId wanted = step.wanted();
        SubtitleId subtitle = step.subtitle();
        StepId journal = step.journal();
        wantedId = wanted == null ? null : wanted.value();
        videoId = step.video().value();
        subtitleId = subtitle == null ? null : subtitle.value();
        journalId = journal == null ? null : journal.value();
    }

    PlannedStep step() {
        return new PlannedStep(
                id,
                new PlanId(planId),
                wantedId == null ? null : new WantedId(wantedId),
                new VideoId(videoId),
                subtitleId == null ? null : new SubtitleId(subtitleId),
                action,
                new Language(language),
                kind,
                hearingImpaired,
                PathText.read(fromPath),
                track,
                PathText.read(toPath),
                format,
                JsonText.read(why, Reason.class),
                reason(doubt),
                new Cost(requests, readBytes, seconds),
                ticked,
                status,
                reason(error),
                journalId == null ? null : new StepId(journalId),
                videoRevision);
    }

    private static @Nullable String json(@Nullable Reason reason) {
        return reason == null ? null : JsonText.write(reason);
    }

    private static @Nullable Reason reason(@Nullable String json) {
        return json == null ? null : JsonText.read(json, Reason.class);
    }
}

package org.intertitle.events;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.VideoId;

/** Something that happened and is committed; carries ids only. */
public sealed interface DomainEvent {

    /** Library folders were added, removed, went offline or came back. */
    record FoldersChanged(Changed<FolderId> folders) implements DomainEvent {}

    /**
     * Videos, their titles or their subtitles were added, changed or removed; no video is named
     * where only titles without any went.
     */
    record VideosChanged(Changed<VideoId> videos) implements DomainEvent {}

    /** The need or the effort of these videos' wishes changed. */
    record WantedChanged(Changed<VideoId> videos) implements DomainEvent {}

    /** A profile was saved, removed or assigned. */
    record ProfilesChanged() implements DomainEvent {}

    /** A filter was saved, renamed, moved or removed. */
    record SavedFiltersChanged() implements DomainEvent {}

    /** A plan was made, edited, or some of its steps were applied. */
    record PlanChanged(PlanId plan) implements DomainEvent {}

    /** Steps were done or undone. */
    record JournalChanged() implements DomainEvent {}

    /** A job was submitted, started, paused or ended. */
    record JobsChanged(Changed<JobId> jobs) implements DomainEvent {}

    /** A running job told its progress; not more than ten times a second. */
    record JobProgressed(JobId job) implements DomainEvent {}

    /** A setting of the named feature changed. */
    record SettingsChanged(String feature) implements DomainEvent {}

    /** Something was sent to the internet, or its answer came. */
    record RequestsChanged() implements DomainEvent {}

    /** A newer version of the program was found. */
    record NewVersionFound() implements DomainEvent {}

    /** Another process wrote to the database; everything shown may be stale. */
    record ChangedElsewhere() implements DomainEvent {}
}

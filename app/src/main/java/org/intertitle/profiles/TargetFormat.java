package org.intertitle.profiles;

/** The subtitle format that a profile prefers; {@code KEEP} takes each as it is. */
public enum TargetFormat {
    KEEP,
    SRT,
    ASS,
    VTT
}

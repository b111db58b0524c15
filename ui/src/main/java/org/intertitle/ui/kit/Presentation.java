package org.intertitle.ui.kit;

/** What every view needs to show itself: its words, its measures, what it remembers. */
public record Presentation(Texts texts, Measures measures, ViewMemory memory) {}

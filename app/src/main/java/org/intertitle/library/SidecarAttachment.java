package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.intertitle.release.ReleaseParser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Attaches the sidecars of a title's folder to its videos. For one thread. */
final class SidecarAttachment {

    private final ReleaseParser parser;
    private final PlayerPreset preset;

    SidecarAttachment(ReleaseParser parser, PlayerPreset preset) {
        this.parser = parser;
        this.preset = preset;
    }

    /** The attached ones by the place of their video; the others belong to none. */
    Map<RelativePath, List<AttachedSidecar>> attach(
            Collection<SidecarMatchVideo> videos, Collection<FoundFile> files) {
        Map<RelativePath, FoundFile> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        Map<RelativePath, List<AttachedSidecar>> attached = new HashMap<>();
        SidecarMatch match = new SidecarMatch(parser, videos);
        for (RelativePath place : SidecarMatch.subtitles(byPath.keySet())) {
            FoundFile file = byPath.get(place);
            if (file != null && match.match(place) instanceof SidecarMatchResult.Attached found) {
                attached.computeIfAbsent(found.video(), _ -> new ArrayList<>())
                        .add(sidecar(file, found));
            }
        }
        return attached;
    }

    private AttachedSidecar sidecar(FoundFile file, SidecarMatchResult.Attached found) {
        SidecarName name = found.name();
        return new AttachedSidecar(
                file,
                new SidecarFacts(
                        name.language(),
                        name.forced(),
                        name.hearingImpaired(),
                        name.commentary(),
                        name.isDefault(),
                        name.label(),
                        SidecarPlaying.of(preset, found.video(), file.path())),
                SidecarFormat.of(name.extension()),
                SidecarFormat.bitmap(name.extension()));
    }
}

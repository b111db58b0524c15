package org.intertitle.library;

import org.intertitle.kernel.Language;

/** Gives a sidecar the language of the folder that it lies in, where its own name is silent. */
final class SidecarMatchLanguage {

    private SidecarMatchLanguage() {}

    static SidecarMatchResult orTold(SidecarMatchResult result, Language told) {
        if (!told.determined() || result.name().language().determined()) {
            return result;
        }
        SidecarName name = with(result.name(), told);
        return switch (result) {
            case SidecarMatchResult.Attached attached ->
                    new SidecarMatchResult.Attached(attached.video(), attached.by(), name);
            case SidecarMatchResult.Unattached unattached ->
                    new SidecarMatchResult.Unattached(unattached.reason(), name);
        };
    }

    static SidecarName with(SidecarName name, Language language) {
        return new SidecarName(
                name.base(),
                language,
                name.forced(),
                name.hearingImpaired(),
                name.isDefault(),
                name.commentary(),
                name.label(),
                name.stem(),
                name.extension());
    }
}

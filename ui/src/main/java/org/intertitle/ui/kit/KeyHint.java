package org.intertitle.ui.kit;

/**
 * An action's id and own keys, for showing somewhere else which keys run it now. FX thread only.
 *
 * @param own the keys unless the person chose others
 */
public record KeyHint(String id, String own) {

    /** The keys for reading; empty where the person wants none. */
    public String shown(Presentation presentation) {
        return new KeyTexts(presentation.texts().messages()).shown(keys(presentation));
    }

    /** The keys that run it now. */
    public Keys keys(Presentation presentation) {
        return new KeyMap(presentation.memory()).of(id, own);
    }
}

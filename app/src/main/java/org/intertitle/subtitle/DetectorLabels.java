package org.intertitle.subtitle;

import java.util.HashMap;
import java.util.Map;

/**
 * The labels of the OpenNLP model (ISO 639-3) that we take, as BCP 47 tags with their script.
 * Dialects and languages that only draw answers away from subtitles are left out; some that nobody
 * asked for are kept, so that Urdu is not called Persian nor Afrikaans Dutch.
 */
final class DetectorLabels {

    private static final String LATIN =
            """
            afr:af aze:az bos:bs cat:ca ces:cs cym:cy dan:da deu:de ekk:et eng:en epo:eo est:et
            eus:eu fao:fo fin:fi fra:fr gle:ga glg:gl hrv:hr hun:hu ind:id isl:is ita:it lat:la
            lav:lv lit:lt ltz:lb lvs:lv mlt:mt msa:ms nld:nl nno:no nob:no pol:pl por:pt ron:ro
            slk:sk slv:sl som:so spa:es sqi:sq srp:sr swa:sw swe:sv tgl:fil tur:tr uzb:uz vie:vi
            zul:zu
            """;
    private static final String CYRILLIC =
            """
            bak:ba bel:be bul:bg kaz:kk kir:ky mkd:mk mon:mn rus:ru srp:sr tat:tt tgk:tg ukr:uk
            """;
    private static final String ARABIC = "ara:ar fas:fa pes:fa urd:ur";
    private static final String DEVANAGARI = "hin:hi mar:mr nep:ne";

    private static final Map<Script, Map<String, String>> BY_SCRIPT =
            Map.of(
                    Script.LATIN, table(LATIN),
                    Script.CYRILLIC, table(CYRILLIC),
                    Script.ARABIC, table(ARABIC),
                    Script.DEVANAGARI, table(DEVANAGARI));

    private DetectorLabels() {}

    /** Labels of languages written in the script, with their tags. */
    static Map<String, String> of(Script script) {
        return BY_SCRIPT.getOrDefault(script, Map.of());
    }

    private static Map<String, String> table(String pairs) {
        Map<String, String> table = new HashMap<>();
        for (String pair : pairs.strip().split("\\s+")) {
            int colon = pair.indexOf(':');
            table.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return Map.copyOf(table);
    }
}

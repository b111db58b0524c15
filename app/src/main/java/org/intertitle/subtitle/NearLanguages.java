package org.intertitle.subtitle;

import java.util.List;
import java.util.Set;

/**
 * Rules for languages that the detector confuses: Croatian, Bosnian and Serbian in Latin letters;
 * Indonesian and Malay; Danish and Norwegian; Serbian and its Cyrillic neighbours.
 */
final class NearLanguages {

    static final Set<String> SOUTH_SLAVIC = Set.of("hr", "bs", "sr");

    private static final double CLEAR_LEAD = 1.5;

    private static final MarkerWords EKAVIAN =
            new MarkerWords(
                    """
                    gde ovde negde nigde svugde vreme dete deca lepo lepa lep uvek pre
                    posle svet reč reči videti videla video hteo hteti htela čovek čoveka
                    mesto mestu dve obe mleko hleb nedelja nedelju sreda devojka devojke
                    devojku odelo pesma pesmu sneg beo bela rešenje razumem smeti umeo
                    umem verujem verovati živeti ceo cela celo cenim sledeći sledeće
                    osećam vazduh hiljadu hiljada porodica porodicu uopšte takođe umesto
                    """);
    private static final MarkerWords IJEKAVIAN =
            new MarkerWords(
                    """
                    gdje ovdje negdje nigdje svugdje vrijeme dijete djeca lijepo lijepa
                    lijep uvijek prije poslije svijet riječ riječi vidjeti vidjela vidio
                    htio htjeti htjela čovjek čovjeka mjesto mjestu dvije obje mlijeko
                    nedjelja nedjelju srijeda djevojka djevojke djevojku odijelo pjesma
                    pjesmu snijeg bijel bijela rješenje razumijem smjeti vjerujem
                    vjerovati živjeti cijeli cijela cijelo cijenim sljedeći sljedeće
                    osjećam umjesto
                    """);
    private static final MarkerWords CROATIAN =
            new MarkerWords(
                    """
                    tko netko nitko itko svatko što tjedan tjedna tjedana tisuća tisuću
                    tisuće kruh glazba glazbu glazbe vlak zrak obitelj obitelji uopće
                    također točno sretan sretna sretno vani kava kavu povijest uvjet ured
                    policajac bok tajnik zrakoplov nazočan gospođo sudac srpanj kolovoz
                    rujan studeni prosinac siječanj veljača ožujak travanj svibanj lipanj
                    listopad
                    """);
    private static final MarkerWords BOSNIAN_OR_SERBIAN =
            new MarkerWords(
                    """
                    ko neko niko iko svako šta sedmica sedmicu sedmice hiljadu hiljada
                    hiljade hljeb hleb muzika muziku muzike voz porodica porodicu porodice
                    tačno kahva kafa kafu lahko mehko historija opšte takođe avion januar
                    februar mart april maj juni juli august septembar oktobar novembar
                    decembar januara sretan
                    """);
    private static final MarkerWords INDONESIAN =
            new MarkerWords(
                    """
                    karena uang mobil kamar anda bisa gak nggak enggak kalian ingin butuh
                    bicara kapan kantor sepeda bahwa adalah berbicara teman mungkin ayo
                    dong sih banget cewek cowok polisi kau senin rabu jumat april
                    perusahaan pemerintah coba berbeda bekerja
                    """);
    private static final MarkerWords MALAY =
            new MarkerWords(
                    """
                    kerana wang kereta bilik awak boleh sahaja nak tiada mahu encik cik
                    jom beritahu pejabat basikal bahawa ialah bercakap kawan bila hospital
                    polis isnin rabu jumaat syarikat kerajaan cuba berbeza tengok macam
                    camne kat ni tu korang lelaki tak dah hantar telefon
                    """);
    private static final MarkerWords DANISH =
            new MarkerWords(
                    """
                    af hvad noget nogen meget mig dig sig efter kun ud op jeres havde blev
                    været bliver måske penge sige kvinde nej uge mod virkelig lidt gør ved
                    fandt kender bedste hvis
                    """);
    private static final MarkerWords NORWEGIAN =
            new MarkerWords(
                    """
                    av hva noe noen mye meg deg seg etter ut opp ble vært kanskje penger
                    si kvinne nei uke mot litt gjør vet bra fant kjenner beste nå dere
                    ikkje eg kva korleis
                    """);

    private NearLanguages() {}

    /** Croatian, Bosnian or Serbian by marker words; undecided where they do not tell. */
    static LanguageGuess southSlavic(List<String> lines, double confidence) {
        List<String> words = MarkerWords.words(lines);
        int ekavian = EKAVIAN.in(words);
        int ijekavian = IJEKAVIAN.in(words);
        if (ekavian > ijekavian) {
            return LanguageGuess.of("sr-Latn", confidence);
        }
        int croatian = CROATIAN.in(words);
        int other = BOSNIAN_OR_SERBIAN.in(words);
        if (croatian > other) {
            return LanguageGuess.of("hr", confidence);
        }
        if (other > croatian && ijekavian > ekavian) {
            return LanguageGuess.of("bs", confidence);
        }
        return undecidedSouthSlavic();
    }

    static LanguageGuess undecidedSouthSlavic() {
        return LanguageGuess.undecided(List.of("hr", "bs", "sr-Latn"));
    }

    /** The one of two near languages that the words speak for, or what was found. */
    static String settle(String found, List<String> lines) {
        return switch (found) {
            case "id", "ms" -> choose(lines, found, "id", INDONESIAN, "ms", MALAY);
            case "da", "no" -> choose(lines, found, "da", DANISH, "no", NORWEGIAN);
            case "ru", "uk", "be", "bg", "mk", "sr" -> cyrillic(found, lines);
            default -> found;
        };
    }

    /** Indonesian and Malay with neither words nor a clear lead to tell them apart. */
    static boolean tied(String first, String second, double lead, List<String> lines) {
        boolean pair = Set.of("id", "ms").containsAll(List.of(first, second));
        if (!pair || lead >= CLEAR_LEAD) {
            return false;
        }
        List<String> words = MarkerWords.words(lines);
        return INDONESIAN.in(words) == MALAY.in(words);
    }

    private static String choose(
            List<String> lines,
            String found,
            String one,
            MarkerWords ones,
            String other,
            MarkerWords others) {
        List<String> words = MarkerWords.words(lines);
        int difference = ones.in(words) - others.in(words);
        return difference == 0 ? found : difference > 0 ? one : other;
    }

    /** Letters that only one of the Slavic alphabets has. */
    private static String cyrillic(String found, List<String> lines) {
        boolean serbian = MarkerWords.has(lines, "ћђЋЂ");
        boolean macedonian = MarkerWords.has(lines, "ѓќѕЃЌЅ");
        if (serbian != macedonian) {
            return serbian ? "sr" : "mk";
        }
        if (MarkerWords.has(lines, "ўЎ")) {
            return "be";
        }
        boolean ukrainian = MarkerWords.has(lines, "їєґЇЄҐ");
        boolean russian = MarkerWords.has(lines, "ыэёЫЭЁ");
        if (ukrainian != russian) {
            return ukrainian ? "uk" : found.equals("be") ? "be" : "ru";
        }
        return found;
    }
}

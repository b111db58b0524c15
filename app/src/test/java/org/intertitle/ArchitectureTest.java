package org.intertitle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The arrows between the packages of the application: exact, not transitive, without exemptions.
 */
class ArchitectureTest {

    private static final String ROOT = "org.intertitle";

    private static final List<String> FOUNDATION =
            List.of("kernel", "events", "config", "power", "jobs", "net", "worker");

    private static final Set<String> ENGINES = Set.of("subtitle", "media", "release", "timing");

    /** What each package may use; features may use the foundation too. */
    private static final Map<String, List<String>> ARROWS =
            new TreeMap<>(
                    Map.ofEntries(
                            foundation("kernel"),
                            foundation("events", "kernel"),
                            foundation("config", "kernel", "events"),
                            foundation("power"),
                            foundation("jobs", "kernel", "events", "config", "power"),
                            foundation("net", "kernel", "events", "config"),
                            foundation("worker", "kernel", "jobs"),
                            engine("subtitle"),
                            engine("media", "worker"),
                            engine("release"),
                            engine("timing", "subtitle", "media"),
                            feature("journal"),
                            feature("cache"),
                            feature("profiles"),
                            feature("blacklist"),
                            feature("library", "release", "media", "subtitle", "journal", "cache"),
                            feature("standalone", "library", "release"),
                            feature("sources", "library", "media", "subtitle"),
                            feature("scoring", "release", "sources"),
                            feature("providers", "sources", "subtitle", "cache"),
                            feature("translation", "sources", "library", "media", "subtitle"),
                            feature("whisper", "sources", "library", "media", "subtitle"),
                            feature("ocr", "sources", "library", "media", "subtitle"),
                            feature("plans", "library", "journal"),
                            feature(
                                    "wanted",
                                    "library",
                                    "profiles",
                                    "blacklist",
                                    "scoring",
                                    "sources",
                                    "plans"),
                            feature("health", "library", "plans", "subtitle", "media", "timing"),
                            feature("sync", "library", "plans", "subtitle", "media", "timing"),
                            feature("automation", "library", "standalone", "wanted", "plans"),
                            feature("demo", "journal", "media"),
                            feature("hooks", "library"),
                            feature("plugins", "sources", "subtitle", "library"),
                            feature("queries", "library", "profiles", "wanted", "plans"),
                            feature("updates")));

    /** All by which one can talk to another machine. */
    private static final String CONNECTIONS =
            "java\\.net\\.(URLConnection|HttpURLConnection|JarURLConnection|Socket|ServerSocket"
                    + "|DatagramSocket|MulticastSocket)"
                    + "|java\\.nio\\.channels\\.(\\w*Socket|Datagram)Channel";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void thePackagesAreThoseOfTheTable() {
        Set<String> found = new TreeSet<>();
        CLASSES.stream()
                .filter(each -> each.getPackageName().startsWith(ROOT + "."))
                .forEach(each -> found.add(feature(each)));

        assertThat(ARROWS.keySet()).containsAll(found);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesWhatItMayAndNothingElse(String name) {
        List<String> allowed = new ArrayList<>(List.of(name));
        allowed.addAll(ARROWS.getOrDefault(name, List.of()));
        String[] patterns = allowed.stream().map(ArchitectureTest::pattern).toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");

        noClasses()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .dependOnClassesThat(ours.and(not(resideInAnyPackage(patterns))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream();
    }

    @Test
    void noCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theApplicationKnowsNeitherWindowNorDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "org.hibernate..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "org.intertitle.ui..",
                        "org.intertitle.persistence..")
                .check(CLASSES);
    }

    @Test
    void onlyNetOpensConnectionsAndEnginesKnowNothingOfTheNet() {
        String[] engines = ENGINES.stream().map(ArchitectureTest::pattern).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(engines)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..")
                .allowEmptyShould(true)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(pattern("net"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(CONNECTIONS)
                .orShould()
                .callMethodWhere(describe("opens a URL", ArchitectureTest::opensAddress))
                .check(CLASSES);
    }

    @Test
    void onlyTheJournalAndTheDataFolderWriteFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(pattern("journal"))
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".kernel.DataFolder")
                .should()
                .accessTargetWhere(describe("writes files", ArchitectureTest::writes))
                .check(CLASSES);
    }

    @Test
    void nothingKeepsStateInStatics() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void namesSayWhatAClassDoes() {
        classes()
                .should()
                .haveNameNotMatching(".*\\.\\w*(Manager|Helper|Utils?|Impl|Base)")
                .check(CLASSES);
    }

    private static boolean opensAddress(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(URL.class)
                && call.getTarget().getName().matches("openConnection|openStream|getContent");
    }

    private static boolean writes(JavaAccess<?> access) {
        String method = access.getTarget().getName();
        JavaClass owner = access.getTargetOwner();
        if (owner.isEquivalentTo(Files.class)) {
            return method.matches(
                    "write.*|create.*|move|copy|delete.*|set.*|newOutputStream|newBufferedWriter");
        }
        if (owner.isEquivalentTo(StandardOpenOption.class)) {
            // Channels are opened by these options.
            return method.matches("WRITE|APPEND|CREATE.*|TRUNCATE_EXISTING|DELETE_ON_CLOSE");
        }
        boolean writer =
                owner.isEquivalentTo(FileOutputStream.class)
                        || owner.isEquivalentTo(FileWriter.class)
                        || owner.isEquivalentTo(RandomAccessFile.class);
        return writer
                || (owner.isEquivalentTo(File.class)
                        && method.matches("create.*|delete.*|mkdir.*|renameTo|set.*"));
    }

    private static String feature(JavaClass each) {
        String below = each.getPackageName().substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static String pattern(String name) {
        return ROOT + "." + name + "..";
    }

    private static Map.Entry<String, List<String>> foundation(String name, String... allowed) {
        return Map.entry(name, List.of(allowed));
    }

    private static Map.Entry<String, List<String>> engine(String name, String... allowed) {
        List<String> all = new ArrayList<>(List.of(allowed));
        all.add("kernel");
        return Map.entry(name, List.copyOf(all));
    }

    private static Map.Entry<String, List<String>> feature(String name, String... allowed) {
        List<String> all = new ArrayList<>(List.of(allowed));
        all.addAll(FOUNDATION);
        return Map.entry(name, List.copyOf(all));
    }
}

package org.intertitle.ui.screens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class UiArchitectureTest {
    private static final JavaClasses UI =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.intertitle.ui");

    @Test
    void onlyTasksAndUpdatesHopThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..launcher..")
                .and()
                .doNotHaveSimpleName("UiTasks")
                .and()
                .doNotHaveSimpleName("LiveUpdates")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .check(UI);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .check(UI);
    }

    /** Views are built; of the loader's library, only the annotation is left. */
    @Test
    void nobodyLoadsFxmlAtRunTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javafx\\.fxml\\.(?!FXML$).*")
                .check(UI);
    }

    @Test
    void onlyTheLauncherSeesPersistence() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.intertitle.persistence..")
                .check(UI);
    }

    @Test
    void commandLineHasNoJavaFx() {
        noClasses()
                .that()
                .resideInAPackage("..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .allowEmptyShould(true)
                .check(UI);
    }

    @Test
    void checksAndReportsServeWindowAndCommandLineAlike() {
        noClasses()
                .that()
                .resideInAnyPackage("..doctor..", "..ui.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "..ui.cli..",
                        "..ui.settings..",
                        "..ui.shell..",
                        "..ui.launcher..")
                .check(UI);
        noClasses()
                .that()
                .resideInAPackage("..doctor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..ui.report..")
                .check(UI);
    }

    @Test
    void screensKnowTheKitButNotEachOtherNorTheShell() {
        for (String screen :
                List.of(
                        "firstrun",
                        "library",
                        "title",
                        "wanted",
                        "plan",
                        "activity",
                        "settings",
                        "help",
                        "home",
                        "subtitle",
                        "palette")) {
            String[] others =
                    Stream.of(
                                    "firstrun",
                                    "library",
                                    "title",
                                    "wanted",
                                    "plan",
                                    "activity",
                                    "settings",
                                    "help",
                                    "home",
                                    "subtitle",
                                    "palette",
                                    "shell",
                                    "launcher",
                                    "cli")
                            .filter(other -> !other.equals(screen))
                            .map(other -> "org.intertitle.ui." + other + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.intertitle.ui." + screen + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(UI);
        }
    }

    /** The socket of the window lies in the data folder; nothing else is connected from here. */
    @Test
    void onlyTheSocketOfTheWindowIsOne() {
        noClasses()
                .that()
                .doNotHaveSimpleName("InstanceSocket")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(\\w*URLConnection|\\w*Socket)"
                                + "|java\\.nio\\.channels\\.(\\w*Socket|Datagram)Channel")
                .check(UI);
    }

    @Test
    void nobodySetsStylesInCode() {
        noClasses().should().callMethod(Node.class, "setStyle", String.class).check(UI);
    }

    @Test
    void viewModelsTakeAtMostSixCollaborators() {
        classes()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should(
                        new ArchCondition<>("have constructors with at most 6 parameters") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean small =
                                        type.getConstructors().stream()
                                                .allMatch(each -> each.getParameters().size() <= 6);
                                events.add(new SimpleConditionEvent(type, small, type.getName()));
                            }
                        })
                .check(UI);
    }
}

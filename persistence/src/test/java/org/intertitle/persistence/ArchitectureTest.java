package org.intertitle.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import jakarta.persistence.Entity;

@AnalyzeClasses(
        packages = "org.intertitle.persistence",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entitiesStayInsideTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyTheDatabaseKnowsPoolAndMigrations =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..persistence.database..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.zaxxer..", "org.flywaydb..");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.intertitle.persistence.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule repositoriesDoNotKnowTheDatabase =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..persistence.database..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..persistence.database..");

    /** A database server is reached by its driver; all else goes through the application. */
    @ArchTest
    static final ArchRule nobodyOpensConnections =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..", "javax.net..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(\\w*URLConnection|\\w*Socket)"
                                    + "|java\\.nio\\.channels\\.(\\w*Socket|Datagram)Channel");

    @ArchTest
    static final ArchRule nothingOfTheWindow =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "org.intertitle.ui..");
}

package fr.montour.waiting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

@AnalyzeClasses(packages = "fr.montour.waiting", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "fr.montour.waiting.audit",
        "fr.montour.waiting.clock",
        "fr.montour.waiting.history",
        "fr.montour.waiting.line",
        "fr.montour.waiting.place",
        "fr.montour.waiting.admission",
        "fr.montour.waiting.board",
        "fr.montour.waiting.credit",
        "fr.montour.waiting.draw"
    };

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "fr.montour.waiting.audit",
                    "fr.montour.waiting.clock",
                    "fr.montour.waiting.history",
                    "fr.montour.waiting.line",
                    "fr.montour.waiting.place",
                    "fr.montour.waiting.admission",
                    "fr.montour.waiting.board",
                    "fr.montour.waiting.credit",
                    "fr.montour.waiting.draw",
                    "fr.montour.draw");

    /** Time comes from {@code RoomClock}, which all nodes agree on; a node's own wall clock may jump. */
    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_THE_WALL_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("fr.montour.waiting.app")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule LINES_DO_NOT_KNOW_PLACES = noClasses()
            .that()
            .resideInAPackage("fr.montour.waiting.line..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.montour.waiting.place..", "fr.montour.waiting.admission..", "fr.montour.waiting.credit..");

    @ArchTest
    static final ArchRule PLACES_DO_NOT_KNOW_WHO_CALLS_THEM = noClasses()
            .that()
            .resideInAPackage("fr.montour.waiting.place..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.montour.waiting.admission..", "fr.montour.waiting.credit..");

    @ArchTest
    static final ArchRule STORES_ARE_NOT_REACHED_FROM_THE_WEB = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..store..", "com.mongodb..");
}

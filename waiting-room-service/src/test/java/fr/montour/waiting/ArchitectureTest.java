package fr.montour.waiting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.platform.testing.Layers;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@AnalyzeClasses(packages = "fr.montour.waiting", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = Layers.knowOnlyEachOther(
            List.of(
                    "fr.montour.waiting.audit",
                    "fr.montour.waiting.board",
                    "fr.montour.waiting.clock",
                    "fr.montour.waiting.contact",
                    "fr.montour.waiting.history",
                    "fr.montour.waiting.line",
                    "fr.montour.waiting.place",
                    "fr.montour.waiting.calling",
                    "fr.montour.waiting.model",
                    "fr.montour.waiting.release",
                    "fr.montour.waiting.stock",
                    "fr.montour.waiting.draw",
                    "fr.montour.waiting.site"),
            "fr.montour.draw");

    /** Time comes from {@code RoomClock}, which all nodes agree on; a node's own wall clock may jump. */
    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_THE_WALL_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("fr.montour.waiting.config")
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
    static final ArchRule LINES_DO_NOT_KNOW_PLACES = Layers.doNotKnow(
            "fr.montour.waiting.line..",
            "fr.montour.waiting.place..",
            "fr.montour.waiting.calling..",
            "fr.montour.waiting.contact..",
            "fr.montour.waiting.stock..");

    @ArchTest
    static final ArchRule PLACES_DO_NOT_KNOW_WHO_CALLS_THEM = Layers.doNotKnow(
            "fr.montour.waiting.place..",
            "fr.montour.waiting.calling..",
            "fr.montour.waiting.contact..",
            "fr.montour.waiting.stock..");

    @ArchTest
    static final ArchRule STORES_ARE_NOT_REACHED_FROM_THE_WEB = Layers.STORES_ARE_NOT_REACHED_FROM_THE_WEB;

    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_GO_IN_CIRCLES = Layers.noCycles("fr.montour.waiting");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_GO_IN_CIRCLES = Layers.noCyclesBetweenFeatures("fr.montour.waiting");

    @ArchTest
    static final ArchRule FEATURES_KEEP_STORE_AND_WEB_TO_THEMSELVES =
            Layers.featuresKeepStoreAndWebToThemselves("fr.montour.waiting");
}

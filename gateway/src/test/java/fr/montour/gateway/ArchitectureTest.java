package fr.montour.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.gateway.applicant.place.PollInterval;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.gateway.edge.language.LanguageChoice;
import fr.montour.gateway.open.line.Estimate;
import fr.montour.platform.testing.Layers;
import io.micronaut.http.annotation.Controller;

@AnalyzeClasses(packages = "fr.montour.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String STAFF = "staff";
    private static final String PARTNER = "partner";
    private static final String APPLICANT = "applicant";
    private static final String OPEN = "open";
    private static final String PAGE = "page";
    private static final String EDGE = "edge";
    private static final String CONFIG = "config";

    @ArchTest
    static final ArchRule packagesHaveNoCircles = Layers.noCycles("fr.montour.gateway");

    /** staff, partner and applicant know nothing of each other; all rest on what is open to everybody. */
    @ArchTest
    static final ArchRule layersKnowOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer(STAFF)
            .definedBy("fr.montour.gateway.staff..")
            .layer(PARTNER)
            .definedBy("fr.montour.gateway.partner..")
            .layer(APPLICANT)
            .definedBy("fr.montour.gateway.applicant..")
            .layer(OPEN)
            .definedBy("fr.montour.gateway.open..")
            .layer(PAGE)
            .definedBy("fr.montour.gateway.page..")
            .layer(EDGE)
            .definedBy("fr.montour.gateway.edge..")
            .layer(CONFIG)
            .definedBy("fr.montour.gateway.config..")
            .whereLayer(STAFF)
            .mayNotBeAccessedByAnyLayer()
            .whereLayer(PARTNER)
            .mayNotBeAccessedByAnyLayer()
            .whereLayer(APPLICANT)
            .mayNotBeAccessedByAnyLayer()
            .whereLayer(OPEN)
            .mayOnlyBeAccessedByLayers(STAFF, PARTNER, APPLICANT)
            .whereLayer(PAGE)
            .mayOnlyBeAccessedByLayers(STAFF, PARTNER, APPLICANT, OPEN)
            .whereLayer(EDGE)
            .mayOnlyBeAccessedByLayers(STAFF, PARTNER, APPLICANT, OPEN, PAGE);

    @ArchTest
    static final ArchRule rootHoldsNothingButTheEntryPoint = classes()
            .that()
            .resideInAPackage("fr.montour.gateway")
            .should()
            .haveSimpleName("GatewayApplication")
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule noDatabaseAndNoBroker = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.mongodb..",
                    "org.bson..",
                    "io.micronaut.data..",
                    "com.rabbitmq..",
                    "fr.montour.platform.events..");

    @ArchTest
    static final ArchRule servicesAreCalledFromOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("fr.montour.gateway.edge.service")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule controllersDoNotCallServicesThemselves = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .and()
            .resideOutsideOfPackage("fr.montour.gateway.staff.demo")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.service\\.ServiceRequest");

    @ArchTest
    static final ArchRule rulesKnowNoFramework = classes()
            .that()
            .belongToAnyOf(SafeNext.class, LanguageChoice.class, PollInterval.class, Estimate.class)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "fr.montour.platform.words..", "fr.montour.gateway..");
}

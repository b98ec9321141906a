package fr.montour.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.gateway.applicant.place.PollInterval;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.gateway.edge.language.LanguageChoice;
import fr.montour.gateway.open.line.Estimate;
import io.micronaut.http.annotation.Controller;

@AnalyzeClasses(packages = "fr.montour.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
            .resideInAnyPackage("java..", "org.jspecify..", "fr.montour.gateway..");
}

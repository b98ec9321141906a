package fr.montour.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.platform.testing.Layers;
import java.util.List;

@AnalyzeClasses(packages = "fr.montour.identity", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = Layers.knowOnlyEachOther(
            List.of(
                    "fr.montour.identity.model",
                    "fr.montour.identity.civil",
                    "fr.montour.identity.person",
                    "fr.montour.identity.access",
                    "fr.montour.identity.duplicate",
                    "fr.montour.identity.login",
                    "fr.montour.identity.revocation",
                    "fr.montour.identity.demo"),
            "javax.crypto..");

    @ArchTest
    static final ArchRule PERSON_KNOWS_NO_OTHER_FEATURE = Layers.doNotKnow(
            "fr.montour.identity.person",
            "fr.montour.identity.access..",
            "fr.montour.identity.duplicate..",
            "fr.montour.identity.login..",
            "fr.montour.identity.demo..");

    @ArchTest
    static final ArchRule KEYCLOAK_STAYS_BEHIND_ITS_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackage("fr.montour.identity..keycloak..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..", "org.jboss.resteasy..");

    @ArchTest
    static final ArchRule STORES_ARE_NOT_REACHED_FROM_THE_WEB = Layers.STORES_ARE_NOT_REACHED_FROM_THE_WEB;

    @ArchTest
    static final ArchRule NO_CYCLES = Layers.noCycles("fr.montour.identity");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_FEATURES = Layers.noCyclesBetweenFeatures("fr.montour.identity");

    @ArchTest
    static final ArchRule FEATURES_KEEP_STORE_AND_WEB_TO_THEMSELVES =
            Layers.featuresKeepStoreAndWebToThemselves("fr.montour.identity");
}

package fr.montour.notification;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.platform.testing.Layers;
import java.util.List;

@AnalyzeClasses(packages = "fr.montour.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = Layers.knowOnlyEachOther(
            List.of(
                    "fr.montour.notification.contact",
                    "fr.montour.notification.letter",
                    "fr.montour.notification.delivery"),
            "fr.montour.platform.words");

    @ArchTest
    static final ArchRule STORES_ARE_NOT_REACHED_FROM_THE_WEB = Layers.STORES_ARE_NOT_REACHED_FROM_THE_WEB;

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = Layers.noCycles("fr.montour.notification");

    @ArchTest
    static final ArchRule FEATURES_KEEP_STORE_AND_WEB_TO_THEMSELVES =
            Layers.featuresKeepStoreAndWebToThemselves("fr.montour.notification");
}

package fr.montour.platform;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.platform.testing.Layers;
import java.util.List;

/** All modules of the platform together: the last of them sees the others. */
@AnalyzeClasses(packages = "fr.montour.platform", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CYCLES = Layers.noCycles("fr.montour.platform");

    @ArchTest
    static final ArchRule RESULTS_ARE_PLAIN_JAVA = Layers.knowOnlyEachOther(List.of("fr.montour.platform.result"));

    @ArchTest
    static final ArchRule WEB_KNOWS_NEITHER_STORE_NOR_BROKER = Layers.doNotKnow(
            "fr.montour.platform.web..", "com.mongodb..", "com.rabbitmq..", "fr.montour.platform.token..");
}

package fr.montour.draw;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.montour.draw", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Anybody may use this module to recompute a draw: besides the JDK it needs one library, for the beacon's signatures. */
    @ArchTest
    static final ArchRule needsOnlyTheJdkAndBls = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javax.crypto..", "org.jspecify..", "supranational.blst..", "fr.montour.draw..");
}

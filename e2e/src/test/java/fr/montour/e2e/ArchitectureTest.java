package fr.montour.e2e;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.montour.e2e", importOptions = ImportOption.OnlyIncludeTests.class)
class ArchitectureTest {

    /** The root package is a slice too. */
    @ArchTest
    static final ArchRule packagesAreFreeOfCircles =
            slices().matching("fr.montour.(**)").should().beFreeOfCycles();
}

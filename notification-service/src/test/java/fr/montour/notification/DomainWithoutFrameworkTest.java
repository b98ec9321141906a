package fr.montour.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.montour.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainWithoutFrameworkTest {

    private static final String[] DOMAIN = {
        "fr.montour.notification.contact", "fr.montour.notification.letter", "fr.montour.notification.delivery"
    };

    @ArchTest
    static final ArchRule rulesKnowOnlyJava = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "fr.montour.notification.contact",
                    "fr.montour.notification.letter",
                    "fr.montour.notification.delivery");
}

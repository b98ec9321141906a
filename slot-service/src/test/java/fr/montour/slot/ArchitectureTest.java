package fr.montour.slot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "fr.montour.slot", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "fr.montour.slot.kernel",
        "fr.montour.slot.catalogue",
        "fr.montour.slot.allocation",
        "fr.montour.slot.admission",
        "fr.montour.slot.release",
        "fr.montour.slot.booking",
        "fr.montour.slot.booking.policy",
        "fr.montour.slot.hold"
    };

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Stream.concat(Stream.of("java..", "org.jspecify.."), Arrays.stream(DOMAIN))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule ALLOCATION_KNOWS_NEITHER_HOLDS_NOR_BOOKINGS = noClasses()
            .that()
            .resideInAPackage("fr.montour.slot.allocation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.montour.slot.booking..", "fr.montour.slot.hold..", "fr.montour.slot.release..");

    @ArchTest
    static final ArchRule BOOKING_DOES_NOT_KNOW_THE_SAGA = noClasses()
            .that()
            .resideInAPackage("fr.montour.slot.booking..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.montour.slot.hold..");

    @ArchTest
    static final ArchRule STORES_ARE_NOT_REACHED_FROM_THE_WEB = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..store..", "com.mongodb..");
}

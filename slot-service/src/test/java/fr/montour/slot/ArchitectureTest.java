package fr.montour.slot;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.platform.testing.Layers;
import java.util.List;

@AnalyzeClasses(packages = "fr.montour.slot", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = Layers.knowOnlyEachOther(List.of(
            "fr.montour.slot.model",
            "fr.montour.slot.catalogue",
            "fr.montour.slot.allocation",
            "fr.montour.slot.admission",
            "fr.montour.slot.release",
            "fr.montour.slot.booking",
            "fr.montour.slot.booking.policy",
            "fr.montour.slot.hold",
            "fr.montour.slot.appointment"));

    @ArchTest
    static final ArchRule ALLOCATION_KNOWS_NEITHER_HOLDS_NOR_BOOKINGS = Layers.doNotKnow(
            "fr.montour.slot.allocation",
            "fr.montour.slot.booking..",
            "fr.montour.slot.hold..",
            "fr.montour.slot.appointment..",
            "fr.montour.slot.release..");

    @ArchTest
    static final ArchRule BOOKING_DOES_NOT_KNOW_THE_SAGA =
            Layers.doNotKnow("fr.montour.slot.booking..", "fr.montour.slot.hold..", "fr.montour.slot.appointment..");

    @ArchTest
    static final ArchRule STORES_ARE_NOT_REACHED_FROM_THE_WEB = Layers.STORES_ARE_NOT_REACHED_FROM_THE_WEB;

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("fr.montour.slot.(**)").should().beFreeOfCycles();
}

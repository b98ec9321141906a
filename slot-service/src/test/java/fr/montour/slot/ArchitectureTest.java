package fr.montour.slot;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.montour.platform.testing.Layers;
import java.util.List;

@AnalyzeClasses(packages = "fr.montour.slot", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = Layers.knowOnlyEachOther(
            List.of(
                    "fr.montour.slot.model",
                    "fr.montour.slot.catalogue",
                    "fr.montour.slot.commune",
                    "fr.montour.slot.allocation",
                    "fr.montour.slot.admission",
                    "fr.montour.slot.release",
                    "fr.montour.slot.stock",
                    "fr.montour.slot.booking",
                    "fr.montour.slot.booking.policy",
                    "fr.montour.slot.hold",
                    "fr.montour.slot.appointment",
                    "fr.montour.slot.audit"),
            "fr.montour.platform.audit",
            "fr.montour.platform.calendar");

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
    static final ArchRule FEATURES_KEEP_STORE_AND_WEB_TO_THEMSELVES =
            Layers.featuresKeepStoreAndWebToThemselves("fr.montour.slot");

    @ArchTest
    static final ArchRule NO_CIRCLES = Layers.noCycles("fr.montour.slot");

    @ArchTest
    static final ArchRule NO_CIRCLES_BETWEEN_FEATURES = Layers.noCyclesBetweenFeatures("fr.montour.slot");
}

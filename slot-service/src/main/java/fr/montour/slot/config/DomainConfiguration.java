package fr.montour.slot.config;

import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.events.OutboxSource;
import fr.montour.platform.ids.RandomIds;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.admission.store.MongoAdmissionUses;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.allocation.store.MongoSlots;
import fr.montour.slot.appointment.CancelBooking;
import fr.montour.slot.appointment.ConfirmHold;
import fr.montour.slot.appointment.FindBookings;
import fr.montour.slot.appointment.HealBookings;
import fr.montour.slot.appointment.RestingPeriod;
import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.booking.store.MongoBookings;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Locality;
import fr.montour.slot.catalogue.Text;
import fr.montour.slot.catalogue.events.CatalogueEvents;
import fr.montour.slot.catalogue.store.CatalogueLoader;
import fr.montour.slot.commune.CompetentSites;
import fr.montour.slot.commune.SearchAreas;
import fr.montour.slot.commune.store.AreaLoader;
import fr.montour.slot.hold.EndHold;
import fr.montour.slot.hold.EndedHolds;
import fr.montour.slot.hold.FindHold;
import fr.montour.slot.hold.GiveBackHold;
import fr.montour.slot.hold.OfferSlots;
import fr.montour.slot.hold.RevokeAdmission;
import fr.montour.slot.hold.SweepSlots;
import fr.montour.slot.hold.TakeHold;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.release.HealReleases;
import fr.montour.slot.release.ReleaseSlots;
import fr.montour.slot.release.Releases;
import fr.montour.slot.release.store.MongoReleases;
import fr.montour.slot.stock.CountStock;
import fr.montour.slot.stock.SetNotice;
import fr.montour.slot.stock.StateStock;
import fr.montour.slot.stock.StockCounts;
import fr.montour.slot.stock.StockStatements;
import fr.montour.slot.stock.store.MongoStockCounts;
import fr.montour.slot.stock.store.MongoStockStatements;
import fr.montour.slot.store.WaitForStore;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** The domain knows no framework; here it is put together. */
@Factory
@SerdeImport(Text.class)
@SerdeImport(Locality.class)
final class DomainConfiguration {

    private final InstantSource clock;
    private final SlotConfiguration settings;

    DomainConfiguration(InstantSource clock, SlotConfiguration settings) {
        // To the millisecond, as it is stored: what was written compares equal with what is read.
        this.clock = () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.settings = settings;
    }

    @Context
    Catalogue catalogue(CatalogueLoader loader) {
        return WaitForStore.until("The catalogue", loader::load);
    }

    @Context
    SearchAreas searchAreas(AreaLoader loader) {
        return loader.load();
    }

    @Singleton
    CompetentSites competentSites(Catalogue catalogue) {
        return new CompetentSites(catalogue);
    }

    @Singleton
    OneActiveBooking oneActiveBooking(ActiveBookings active, Bookings bookings) {
        return new OneActiveBooking(active, bookings);
    }

    @Singleton
    EndHold endHold(AdmissionUses uses, Slots slots, Bookings bookings, OneActiveBooking active) {
        return new EndHold(uses, slots, bookings, active, clock);
    }

    @Singleton
    StateStock stateStock(StockStatements statements, LineSchedules schedules, Slots slots) {
        return new StateStock(statements, schedules, slots, clock);
    }

    @Singleton
    CountStock countStock(StockCounts counts, StockStatements statements, StateStock stateStock) {
        return new CountStock(counts, statements, stateStock, clock);
    }

    @Singleton
    OfferSlots offerSlots(LineSchedules schedules, Slots slots, AdmissionUses uses) {
        return new OfferSlots(schedules, slots, uses, clock);
    }

    @Singleton
    SetNotice setNotice(LineSchedules schedules, StateStock stateStock) {
        return new SetNotice(schedules, stateStock);
    }

    @Singleton
    TakeHold takeHold(
            LineSchedules schedules,
            Slots slots,
            AdmissionUses uses,
            Bookings bookings,
            OneActiveBooking active,
            EndHold endHold,
            RandomIds ids) {
        return new TakeHold(
                schedules,
                slots,
                uses,
                bookings,
                active,
                endHold,
                settings.holdLength(),
                clock,
                () -> new BookingId(ids.next("b_")));
    }

    @Singleton
    ConfirmHold confirmHold(
            AdmissionUses uses,
            Slots slots,
            Bookings bookings,
            OneActiveBooking active,
            EndHold endHold,
            EndedHolds endedHolds,
            StateStock stateStock,
            RandomGenerator random) {
        return new ConfirmHold(uses, slots, bookings, active, endHold, endedHolds, stateStock, clock, random);
    }

    @Singleton
    RevokeAdmission revokeAdmission(AdmissionUses uses, Bookings bookings, EndHold endHold) {
        return new RevokeAdmission(uses, bookings, endHold);
    }

    @Singleton
    EndedHolds endedHolds(AdmissionUses uses) {
        return new EndedHolds(uses);
    }

    @Singleton
    FindHold findHold(Bookings bookings, AdmissionUses uses, EndedHolds endedHolds) {
        return new FindHold(bookings, uses, endedHolds, clock);
    }

    @Singleton
    GiveBackHold giveBackHold(Bookings bookings, EndHold endHold) {
        return new GiveBackHold(bookings, endHold);
    }

    @Singleton
    CancelBooking cancelBooking(Bookings bookings, Slots slots, OneActiveBooking active, RandomGenerator random) {
        return new CancelBooking(
                bookings,
                slots,
                active,
                new RestingPeriod(settings.shortestRest(), settings.longestRest()),
                clock,
                random);
    }

    @Singleton
    FindBookings findBookings(Bookings bookings, ActiveBookings active) {
        return new FindBookings(bookings, active);
    }

    @Singleton
    SweepSlots sweepSlots(Slots slots, EndHold endHold, StateStock stateStock) {
        return new SweepSlots(slots, endHold, stateStock, clock);
    }

    @Singleton
    HealBookings healBookings(Bookings bookings, ConfirmHold confirmHold, CancelBooking cancelBooking) {
        return new HealBookings(bookings, confirmHold, cancelBooking, settings.patience(), clock);
    }

    @Singleton
    ReleaseSlots releaseSlots(
            Catalogue catalogue, LineSchedules schedules, Slots slots, Releases releases, StateStock stateStock) {
        return new ReleaseSlots(catalogue, schedules, slots, releases, stateStock, clock);
    }

    @Singleton
    AuditTrail auditTrail(AuditEntries entries, RandomIds ids) {
        return new AuditTrail(entries, clock, () -> ids.next(""));
    }

    @Singleton
    HealReleases healReleases(Releases releases, ReleaseSlots releaseSlots, AuditTrail auditTrail) {
        return new HealReleases(releases, releaseSlots, auditTrail, settings.patience(), clock);
    }

    @Bean
    @Singleton
    @Named(MongoSlots.COLLECTION)
    OutboxSource slotEvents() {
        return new OutboxSource(MongoSlots.COLLECTION);
    }

    @Bean
    @Singleton
    @Named(MongoBookings.COLLECTION)
    OutboxSource bookingEvents() {
        return new OutboxSource(MongoBookings.COLLECTION);
    }

    @Bean
    @Singleton
    @Named(MongoAdmissionUses.COLLECTION)
    OutboxSource admissionEvents() {
        return new OutboxSource(MongoAdmissionUses.COLLECTION);
    }

    @Bean
    @Singleton
    @Named(MongoAdmissionUses.SERVED)
    OutboxSource servedAdmissionEvents() {
        return new OutboxSource(MongoAdmissionUses.SERVED);
    }

    @Bean
    @Singleton
    @Named(MongoStockStatements.COLLECTION)
    OutboxSource stockEvents() {
        return new OutboxSource(MongoStockStatements.COLLECTION);
    }

    @Bean
    @Singleton
    @Named(MongoStockCounts.COLLECTION)
    OutboxSource countEvents() {
        return new OutboxSource(MongoStockCounts.COLLECTION);
    }

    @Bean
    @Singleton
    @Named(MongoReleases.COLLECTION)
    OutboxSource releaseEvents() {
        return new OutboxSource(MongoReleases.COLLECTION);
    }

    @Bean
    @Singleton
    @Named(CatalogueEvents.COLLECTION)
    OutboxSource announcements() {
        return new OutboxSource(CatalogueEvents.COLLECTION);
    }
}

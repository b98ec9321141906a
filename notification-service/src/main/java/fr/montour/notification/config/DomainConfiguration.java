package fr.montour.notification.config;

import fr.montour.notification.contact.Contacts;
import fr.montour.notification.delivery.AcceptDelivery;
import fr.montour.notification.delivery.AttemptLetter;
import fr.montour.notification.delivery.Correspondences;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.DeliveryWatch;
import fr.montour.notification.delivery.DueDeliveries;
import fr.montour.notification.delivery.LetterRenderer;
import fr.montour.notification.delivery.RetryRule;
import fr.montour.notification.delivery.SendLetter;
import fr.montour.notification.letter.LetterWriter;
import fr.montour.notification.letter.Links;
import fr.montour.platform.words.Translations;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Puts the domain together with its stores, its mail server and its settings. */
@Factory
final class DomainConfiguration {

    /** {@code messages_fr.properties} and so on. */
    @Singleton
    Translations translations() {
        return Translations.load(DomainConfiguration.class, "/messages");
    }

    @Singleton
    LetterWriter letterWriter(Translations translations, NotificationConfiguration configuration) {
        return new LetterWriter(translations, new Links(configuration.publicUrl()));
    }

    @Singleton
    AcceptDelivery acceptDelivery(
            Deliveries deliveries, Correspondences correspondences, DueDeliveries due, InstantSource clock) {
        return new AcceptDelivery(deliveries, correspondences, due, clock);
    }

    @Singleton
    AttemptLetter attemptLetter(
            Contacts contacts,
            LetterRenderer renderer,
            NotificationConfiguration configuration,
            DeliveryWatch watch,
            InstantSource clock,
            RandomGenerator random) {
        var retry =
                new RetryRule(configuration.firstRetry(), configuration.longestRetry(), configuration.giveUpAfter());
        return new AttemptLetter(contacts, renderer, retry, watch, clock, random);
    }

    @Singleton
    SendLetter sendLetter(
            Deliveries deliveries,
            Correspondences correspondences,
            AttemptLetter attempts,
            NotificationConfiguration configuration,
            InstantSource clock) {
        return new SendLetter(
                deliveries, correspondences, attempts, configuration.firstRetry(), configuration.lease(), clock);
    }
}

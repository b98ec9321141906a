package fr.montour.notification.delivery.worker;

import fr.montour.notification.NotificationConfiguration;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.LetterDesk;
import fr.montour.notification.delivery.RetryRule;
import fr.montour.notification.delivery.SendLetter;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Joins the rule with its surroundings. */
@Factory
final class SendLetterFactory {

    @Singleton
    SendLetter sendLetter(
            Deliveries deliveries,
            Contacts contacts,
            LetterDesk desk,
            NotificationConfiguration configuration,
            InstantSource clock,
            RandomGenerator random) {
        var retry =
                new RetryRule(configuration.firstRetry(), configuration.longestRetry(), configuration.giveUpAfter());
        return new SendLetter(deliveries, contacts, desk, retry, configuration.lease(), clock, random);
    }
}

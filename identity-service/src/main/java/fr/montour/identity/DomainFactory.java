package fr.montour.identity;

import fr.montour.identity.demo.DemoRealm;
import fr.montour.identity.demo.MakeDemoPeople;
import fr.montour.identity.login.Arrivals;
import fr.montour.identity.login.Directory;
import fr.montour.identity.login.IdTokens;
import fr.montour.identity.login.LogIn;
import fr.montour.identity.person.AccessTasks;
import fr.montour.identity.person.AccountAccess;
import fr.montour.identity.person.AlignAccess;
import fr.montour.identity.person.ChangePreferences;
import fr.montour.identity.person.DecideAccess;
import fr.montour.identity.person.DuplicateSignals;
import fr.montour.identity.person.PersonId;
import fr.montour.identity.person.PersonUpdates;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.PivotKey;
import fr.montour.identity.person.store.MongoPersons;
import fr.montour.platform.events.OutboxSource;
import fr.montour.platform.ids.RandomIds;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts the domain together, which knows no framework. */
@Factory
final class DomainFactory {

    @Context
    PivotKey pivotKey(@Value("${montour.pivot-key:}") String key) {
        try {
            return PivotKey.ofBase64Url(key);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("MONTOUR_PIVOT_KEY must be base64url of 32 random bytes", e);
        }
    }

    @Singleton
    Arrivals arrivals(Directory directory, PivotKey key, InstantSource clock) {
        return new Arrivals(directory, key, clock);
    }

    @Singleton
    LogIn logIn(
            IdTokens tokens,
            Arrivals arrivals,
            Persons persons,
            DuplicateSignals signals,
            RandomIds ids,
            InstantSource clock) {
        return new LogIn(tokens, arrivals, persons, signals, () -> new PersonId(ids.next(PersonId.PREFIX)), clock);
    }

    @Singleton
    ChangePreferences changePreferences(Persons persons) {
        return new ChangePreferences(new PersonUpdates(persons));
    }

    @Singleton
    AlignAccess alignAccess(Persons persons, AccountAccess access, AccessTasks tasks) {
        return new AlignAccess(persons, access, tasks);
    }

    @Singleton
    DecideAccess decideAccess(Persons persons, AccessTasks tasks, AlignAccess align, InstantSource clock) {
        return new DecideAccess(persons, tasks, align, clock);
    }

    @Singleton
    MakeDemoPeople makeDemoPeople(DemoRealm realm) {
        return new MakeDemoPeople(realm);
    }

    @Singleton
    OutboxSource personsOutbox() {
        return new OutboxSource(MongoPersons.PERSONS);
    }
}

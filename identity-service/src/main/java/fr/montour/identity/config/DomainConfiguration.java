package fr.montour.identity.config;

import fr.montour.identity.access.AccessTasks;
import fr.montour.identity.access.AccountAccess;
import fr.montour.identity.access.AlignAccess;
import fr.montour.identity.access.DecideAccess;
import fr.montour.identity.civil.PivotKey;
import fr.montour.identity.contact.AddressLinks;
import fr.montour.identity.contact.AnnounceContacts;
import fr.montour.identity.contact.ChangePreferences;
import fr.montour.identity.contact.LinkLimits;
import fr.montour.identity.contact.ProveAddress;
import fr.montour.identity.contact.SendAddressLink;
import fr.montour.identity.demo.DemoRealm;
import fr.montour.identity.demo.MakeDemoPeople;
import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.login.AccountDirectory;
import fr.montour.identity.login.IdTokens;
import fr.montour.identity.login.IdentifyAccountHolder;
import fr.montour.identity.login.LastRoles;
import fr.montour.identity.login.NoticeLostRoles;
import fr.montour.identity.login.RecordLogin;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.FindPerson;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.UpdatePerson;
import fr.montour.identity.person.store.MongoPersons;
import fr.montour.identity.revocation.BeginSession;
import fr.montour.identity.revocation.EndSessions;
import fr.montour.identity.revocation.Revocations;
import fr.montour.platform.events.OutboxSource;
import fr.montour.platform.ids.RandomIds;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Makes the beans of the domain, whose classes know no framework. */
@Factory
final class DomainConfiguration {

    @Context
    PivotKey pivotKey(@Value("${montour.pivot-key:}") String key) {
        try {
            return PivotKey.ofBase64Url(key);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("MONTOUR_PIVOT_KEY must be base64url of 32 random bytes", e);
        }
    }

    @Singleton
    IdentifyAccountHolder identifyAccountHolder(
            AccountDirectory directory, PivotKey key, ContactConfiguration configuration, InstantSource clock) {
        return new IdentifyAccountHolder(directory, key, configuration.smtpUtf8(), clock);
    }

    @Singleton
    RecordLogin recordLogin(
            IdTokens tokens,
            IdentifyAccountHolder identify,
            Persons persons,
            DuplicateSignals signals,
            NoticeLostRoles lostRoles,
            BeginSession begin,
            RandomIds ids,
            InstantSource clock) {
        return new RecordLogin(
                tokens,
                identify,
                persons,
                signals,
                lostRoles,
                begin,
                () -> new PersonId(ids.next(PersonId.PREFIX)),
                clock);
    }

    @Singleton
    FindPerson findPerson(Persons persons) {
        return new FindPerson(persons);
    }

    @Singleton
    SendAddressLink sendAddressLink(
            Persons persons,
            AddressLinks links,
            LinkLimits limits,
            ContactConfiguration configuration,
            RandomIds ids,
            InstantSource clock) {
        var rule = new SendAddressLink.Rule(
                configuration.linksPerAddress(), configuration.linksPerPerson(), configuration.linkLifetime());
        return new SendAddressLink(new UpdatePerson(persons), links, limits, rule, () -> ids.next("l_"), clock);
    }

    @Singleton
    ChangePreferences changePreferences(Persons persons, SendAddressLink links, ContactConfiguration configuration) {
        return new ChangePreferences(persons, links, configuration.smtpUtf8());
    }

    @Singleton
    ProveAddress proveAddress(Persons persons, AddressLinks links, InstantSource clock) {
        return new ProveAddress(links, new UpdatePerson(persons), clock);
    }

    @Singleton
    AnnounceContacts announceContacts(Persons persons) {
        return new AnnounceContacts(persons);
    }

    @Singleton
    BeginSession beginSession(Revocations revocations, SessionConfiguration sessions, InstantSource clock) {
        return new BeginSession(revocations, sessions.longest(), clock);
    }

    @Singleton
    EndSessions endSessions(Revocations revocations, SessionConfiguration sessions, InstantSource clock) {
        return new EndSessions(revocations, sessions.longest(), clock);
    }

    @Singleton
    NoticeLostRoles noticeLostRoles(LastRoles last, EndSessions end) {
        return new NoticeLostRoles(last, end);
    }

    @Singleton
    AlignAccess alignAccess(Persons persons, AccountAccess access, EndSessions sessions, AccessTasks tasks) {
        return new AlignAccess(persons, access, sessions, tasks);
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

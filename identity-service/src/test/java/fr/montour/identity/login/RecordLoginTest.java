package fr.montour.identity.login;

import static fr.montour.identity.person.Somebody.KEY;
import static fr.montour.identity.person.Somebody.NOW;
import static fr.montour.identity.person.Somebody.refusal;
import static fr.montour.identity.person.Somebody.value;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.duplicate.InMemoryDuplicateSignals;
import fr.montour.identity.login.AccountDirectory.Entry;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonKind;
import fr.montour.identity.model.Realm;
import fr.montour.identity.person.Assurance;
import fr.montour.identity.person.InMemoryPersons;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.PersonEvent;
import fr.montour.identity.person.Somebody;
import fr.montour.identity.revocation.BeginSession;
import fr.montour.identity.revocation.EndSessions;
import fr.montour.identity.revocation.InMemoryRevocations;
import fr.montour.identity.revocation.Revocation;
import fr.montour.platform.result.Result;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordLoginTest {

    private static final Duration LONGEST = Duration.ofHours(8);
    private static final AccountId CLAIRE = new AccountId(Realm.USAGERS, "claire");
    private static final AccountId AGENT = new AccountId(Realm.AGENTS, "agent");

    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryDuplicateSignals signals = new InMemoryDuplicateSignals();
    private final Map<AccountId, Entry> directory = new HashMap<>();
    private final InMemoryRevocations revocations = new InMemoryRevocations();
    private Set<String> roles = Set.of();
    private @Nullable String acr = "eidas1";

    private final RecordLogin recordLogin = new RecordLogin(
            (realm, token) -> token.equals("forged")
                    ? IdTokens.invalid()
                    : Result.done(new VerifiedLogin(new AccountId(realm, token), roles, "93008", Set.of("93008"), acr)),
            new IdentifyAccountHolder(account -> Optional.ofNullable(directory.get(account)), KEY, false, () -> NOW),
            persons,
            signals,
            new NoticeLostRoles(new InMemoryLastRoles(), new EndSessions(revocations, LONGEST, () -> NOW)),
            new BeginSession(revocations, LONGEST, () -> NOW),
            Somebody::newId,
            () -> NOW);

    @Test
    void firstLoginMakesThePerson() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), "claire@example.org");
        var login = value(recordLogin.record(Realm.USAGERS, "claire", Language.EN));
        assertThat(login.person().kind()).isEqualTo(PersonKind.APPLICANT);
        assertThat(login.person().assurance()).isEqualTo(Assurance.EIDAS1);
        assertThat(login.person().contact().language()).isEqualTo(Language.EN);
        assertThat(login.roles()).containsExactly(Role.APPLICANT);
        assertThat(persons.events()).containsExactly(new PersonEvent.Registered(login.person()));
    }

    @Test
    void secondLoginFindsTheSamePerson() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        var first = value(recordLogin.record(Realm.USAGERS, "claire", Language.FR));
        var second = value(recordLogin.record(Realm.USAGERS, "claire", Language.EN));
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(persons.count()).isOne();
        assertThat(persons.events()).hasSize(1);
    }

    @Test
    void loginAfterACrashBetweenTheTwoWritesHeals() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        var bound = persons.bind(CLAIRE, Somebody.newId());
        var login = value(recordLogin.record(Realm.USAGERS, "claire", Language.FR));
        assertThat(login.person().id()).isEqualTo(bound);
        assertThat(persons.events()).hasSize(1);
    }

    @Test
    void correctedCivilIdentityReplacesTheOldOneAndMovesTheSignal() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        var before =
                value(recordLogin.record(Realm.USAGERS, "claire", Language.FR)).person();
        known(CLAIRE, Somebody.claims("Claire", "Martin"), null);
        acr = "eidas2";
        var after =
                value(recordLogin.record(Realm.USAGERS, "claire", Language.FR)).person();
        assertThat(after.identity().familyName()).isEqualTo("Martin");
        assertThat(after.assurance()).isEqualTo(Assurance.EIDAS2);
        assertThat(signals.sharing(KEY.fingerprint(Somebody.civil(Somebody.claims("Claire", "Dupont")))))
                .isEmpty();
        assertThat(signals.sharing(KEY.fingerprint(Somebody.civil(Somebody.claims("Claire", "Martin")))))
                .containsExactly(before.id());
    }

    @Test
    void twoAccountsOfOneCivilIdentityAreTwoPersonsWithOneSignal() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        known(new AccountId(Realm.USAGERS, "clara"), Somebody.claims("CLAIRE", "DUPONT"), null);
        var one =
                value(recordLogin.record(Realm.USAGERS, "claire", Language.FR)).person();
        var other =
                value(recordLogin.record(Realm.USAGERS, "clara", Language.FR)).person();
        assertThat(signals.sharing(KEY.fingerprint(Somebody.civil(Somebody.claims("Claire", "Dupont")))))
                .containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void blockedPersonIsRefused() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        var id = value(recordLogin.record(Realm.USAGERS, "claire", Language.FR))
                .person()
                .id();
        var stored = persons.find(id).orElseThrow();
        var blocked = ((Person.Active) stored.person()).block(Somebody.newId(), "why", NOW);
        persons.replace(stored, blocked.next(), blocked.events());
        assertThat(refusal(recordLogin.record(Realm.USAGERS, "claire", Language.FR)))
                .isEqualTo("PERSON_BLOCKED: A supervisor blocked this person: write to the préfecture.");
    }

    @Test
    void identityBelowEidas1IsRefusedAndLeavesNoTrace() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        for (String level : new String[] {null, "", "0", "1", "eidas0", "EIDAS1"}) {
            acr = level;
            assertThat(refusal(recordLogin.record(Realm.USAGERS, "claire", Language.FR)))
                    .isEqualTo("ASSURANCE_TOO_LOW: Log in through FranceConnect at level eidas1 or higher.");
        }
        assertThat(persons.count()).isZero();
    }

    @Test
    void forgedTokenAndDeletedAccountAreRefused() {
        assertThat(refusal(recordLogin.record(Realm.USAGERS, "forged", Language.FR)))
                .isEqualTo("LOGIN_INVALID: The ID token does not hold: log in again.");
        assertThat(refusal(recordLogin.record(Realm.USAGERS, "nobody", Language.FR)))
                .isEqualTo("LOGIN_INVALID: The account no longer exists: log in again.");
    }

    @Test
    void incompletePivotIdentityIsRefused() {
        known(CLAIRE, Somebody.claims("Claire", " "), null);
        assertThat(refusal(recordLogin.record(Realm.USAGERS, "claire", Language.FR)))
                .isEqualTo("LOGIN_INVALID: FranceConnect gave no family name: use another identity provider.");
    }

    @Test
    void whatIsNoAddressCountsAsNone() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), "none");
        assertThat(value(recordLogin.record(Realm.USAGERS, "claire", Language.FR))
                        .person()
                        .contact()
                        .email())
                .isNull();
    }

    @Test
    void supervisorIsAnAgentToo() {
        roles = Set.of("supervisor", "offline_access");
        known(AGENT, new PivotClaims("Ada", null, null, null, null, null, null), null);
        var login = value(recordLogin.record(Realm.AGENTS, "agent", Language.FR));
        assertThat(login.roles()).containsExactlyInAnyOrder(Role.AGENT, Role.SUPERVISOR);
        assertThat(login.organisation()).isEqualTo("93008");
        assertThat(login.person().kind()).isEqualTo(PersonKind.AGENT);
        assertThat(login.person().identity().familyName()).isEqualTo("user-agent");
        assertThat(login.person().assurance()).isNull();
    }

    @Test
    void rolesOfAnotherRealmCountForNothing() {
        roles = Set.of("supervisor", "agent");
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        assertThat(value(recordLogin.record(Realm.USAGERS, "claire", Language.FR))
                        .roles())
                .containsExactly(Role.APPLICANT);
        assertThat(refusal(recordLogin.record(Realm.PARTENAIRES, "aide", Language.FR)))
                .isEqualTo("LOGIN_INVALID: The account has no role here: ask whoever runs your directory.");
    }

    @Test
    void roleThatIsGoneAtTheNextLoginEndsTheSessionsThatCarryIt() {
        roles = Set.of("supervisor");
        known(AGENT, new PivotClaims("Ada", null, null, null, null, null, null), null);
        var person =
                value(recordLogin.record(Realm.AGENTS, "agent", Language.FR)).person();
        roles = Set.of("agent");
        recordLogin.record(Realm.AGENTS, "agent", Language.FR);
        recordLogin.record(Realm.AGENTS, "agent", Language.FR);
        assertThat(revocations.all())
                .containsExactly(new Revocation.OfRole(
                        person.id(), "supervisor", NOW, NOW.plus(LONGEST).plusSeconds(60)));
    }

    @Test
    void roleThatIsAddedEndsNothing() {
        roles = Set.of("agent");
        known(AGENT, new PivotClaims("Ada", null, null, null, null, null, null), null);
        recordLogin.record(Realm.AGENTS, "agent", Language.FR);
        roles = Set.of("agent", "supervisor");
        recordLogin.record(Realm.AGENTS, "agent", Language.FR);
        assertThat(revocations.all()).isEmpty();
    }

    @Test
    void sessionBeginsBeforeWhateverIsDecidedWhileItsPersonIsRead() {
        known(CLAIRE, Somebody.claims("Claire", "Dupont"), null);
        var login = value(recordLogin.record(Realm.USAGERS, "claire", Language.FR));
        assertThat(login.session().position()).isZero();
        assertThat(login.session().endsAt()).isEqualTo(NOW.plus(LONGEST));
    }

    private void known(AccountId account, PivotClaims claims, @Nullable String email) {
        directory.put(account, new Entry("user-" + account.subject(), email, claims));
    }
}

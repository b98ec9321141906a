package fr.montour.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.Somebody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MakeDemoPeopleTest {

    private final List<DemoPerson> made = new ArrayList<>();
    private final MakeDemoPeople make = new MakeDemoPeople((people, password) -> made.addAll(people));

    @Test
    void everyMadeUpPersonHasAReadableIdentityAndAddress() {
        assertThat(make.make("crowd", 1_000)).allSatisfy(person -> {
            CivilIdentity identity = Somebody.civil(person.claims());
            assertThat(identity.birthDate().isMinorOn(Somebody.TODAY)).isFalse();
            assertThat(EmailAddress.parse(person.email())).isPresent();
        });
    }

    @Test
    void userNamesAreDistinctAndPeopleDiffer() {
        var people = make.make("crowd", 500);
        assertThat(new HashSet<>(people)).hasSize(500);
        assertThat(people.stream().map(person -> person.claims().birthdate()).distinct())
                .hasSizeGreaterThan(400);
    }

    @Test
    void samePrefixGivesTheSamePeopleAgain() {
        assertThat(make.make("crowd", 10)).isEqualTo(make.make("crowd", 10));
        assertThat(make.make("crowd", 1)).isNotEqualTo(make.make("other", 1));
    }
}

package fr.montour.identity.demo.web;

import fr.montour.identity.demo.DemoPerson;
import fr.montour.identity.demo.MakeDemoPeople;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** People who can log in through the simulated FranceConnect. */
@Serdeable
public record DemoPeopleView(List<Account> people) {

    /** User name and password. */
    @Serdeable
    public record Account(String username, String password) {}

    static DemoPeopleView of(List<DemoPerson> people) {
        return new DemoPeopleView(people.stream()
                .map(person -> new Account(person.username(), MakeDemoPeople.PASSWORD))
                .toList());
    }
}

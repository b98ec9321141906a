package fr.montour.identity.demo;

import java.util.List;

/** The simulated FranceConnect. */
public interface DemoRealm {

    /** Makes accounts, all with the same password; those that exist already stay as they are. */
    void add(List<DemoPerson> people, String password);
}

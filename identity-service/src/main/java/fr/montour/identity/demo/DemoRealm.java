package fr.montour.identity.demo;

import java.util.List;

/** Accounts of the simulated FranceConnect; implemented with Keycloak's admin API. */
public interface DemoRealm {

    /** Makes accounts, all with the same password; those that exist already stay as they are. */
    void add(List<DemoPerson> people, String password);
}

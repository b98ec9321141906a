package fr.montour.identity.demo;

import fr.montour.identity.civil.PivotClaims;

/** A made-up person with an account in the simulated FranceConnect. */
public record DemoPerson(String username, String email, PivotClaims claims) {}

package fr.montour.slot.model;

/** For whom a unit of a slot is meant; people in line get {@link #PUBLIC} ones. */
public enum Channel {
    PUBLIC,
    PARTNER,
    STAFF
}

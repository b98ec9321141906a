package fr.montour.slot.commune;

/** A département or what stands for one overseas; the code is that of INSEE, e.g. {@code 2A} or {@code 974}. */
public record Departement(String code, String name) implements Area {

    @Override
    public Departement departement() {
        return this;
    }
}

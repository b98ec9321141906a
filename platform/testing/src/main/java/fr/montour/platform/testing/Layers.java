package fr.montour.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Rules about who may know whom that services have in common. */
public final class Layers {

    private Layers() {}

    /** What answers requests goes through the domain. */
    public static final ArchRule STORES_ARE_NOT_REACHED_FROM_THE_WEB =
            doNotKnow("..web..", "..store..", "com.mongodb..");

    /** No package depends on itself by way of others, at any depth below the root. */
    public static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** No feature, with all that it holds, depends on itself by way of others. What puts the service together knows them all. */
    public static ArchRule noCyclesBetweenFeatures(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(root + ".config.."), alwaysTrue());
    }

    /** What a feature keeps in its store and shows in its web is its own: others go through its domain. */
    public static ArchRule featuresKeepStoreAndWebToThemselves(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + "..store..", root + "..web..")
                .should(new OwnFeatureOnly());
    }

    /** These packages know no framework: only Java, results, each other and what else is named. */
    public static ArchRule knowOnlyEachOther(List<String> domain, String... besides) {
        String[] known = Stream.of(
                        Stream.of("java..", "org.jspecify..", "fr.montour.platform.result.."),
                        domain.stream(),
                        Stream.of(besides))
                .flatMap(names -> names)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(domain.toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known);
    }

    /** Classes of one package depend on none of the others. */
    public static ArchRule doNotKnow(String these, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(these)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}

package fr.montour.platform.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** Whoever uses a class of {@code feature.store} or {@code feature.web} belongs to that feature, or puts the service together. */
final class OwnFeatureOnly extends ArchCondition<JavaClass> {

    private static final Pattern LAYER = Pattern.compile("\\.(store|web)(\\..*)?$");
    private static final Pattern CONFIG = Pattern.compile("\\.config(\\..*)?$");

    OwnFeatureOnly() {
        super("be used by their own feature and by the configuration only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String feature = LAYER.matcher(type.getPackageName()).replaceFirst("");
        for (Dependency use : type.getDirectDependenciesToSelf()) {
            String user = use.getOriginClass().getPackageName();
            boolean own = user.equals(feature) || user.startsWith(feature + ".");
            if (!own && !CONFIG.matcher(user).find()) {
                events.add(SimpleConditionEvent.violated(use, use.getDescription()));
            }
        }
    }
}

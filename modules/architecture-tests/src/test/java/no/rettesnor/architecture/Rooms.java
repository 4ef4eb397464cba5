package no.rettesnor.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Set;

/// The modules of the house as the packages beneath a root, and which of them are features.
///
/// @param root the package that holds one package per module
record Rooms(String root) {

    /// What all may stand on, and what stands on all. Everything else is a feature.
    private static final Set<String> SHARED =
            Set.of(
                    "kernel",
                    "store",
                    "office",
                    "uikit",
                    "commandline",
                    "imports",
                    "figures",
                    "feature",
                    "organisation",
                    "actions",
                    "app",
                    "sampledata",
                    "testsupport",
                    "benchmarks",
                    "toolkittexts");

    /// All code of that part in any module: `no.rettesnor.*.view..`.
    String all(String part) {
        return root + ".*." + part + "..";
    }

    /// All code of that module.
    String module(String name) {
        return root + "." + name + "..";
    }

    /// The module a class is in; empty outside the house.
    String of(JavaClass type) {
        String packageName = type.getPackageName() + ".";
        if (!packageName.startsWith(root + ".")) {
            return "";
        }
        String rest = packageName.substring(root.length() + 1);
        return rest.substring(0, Math.max(0, rest.indexOf('.')));
    }

    /// Looks at each feature for classes of another.
    ArchCondition<JavaClass> seeNoOtherFeature() {
        return new ArchCondition<>("see no other feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isFeature(of(type))) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        String seen = of(dependency.getTargetClass());
                        if (isFeature(seen) && !seen.equals(of(type))) {
                            events.add(
                                    SimpleConditionEvent.violated(
                                            type, dependency.getDescription()));
                        }
                    }
                }
            }
        };
    }

    private static boolean isFeature(String room) {
        return !room.isEmpty() && !SHARED.contains(room);
    }
}

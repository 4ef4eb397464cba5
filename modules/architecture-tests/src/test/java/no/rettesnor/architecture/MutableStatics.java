package no.rettesnor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds static final fields whose content can be changed, as far as types and the static
/// initializer tell.
final class MutableStatics {

    private static final Set<String> READ_ONLY =
            Set.of(
                    "java.util.Collection",
                    "java.util.List",
                    "java.util.Set",
                    "java.util.Map",
                    "java.util.SequencedCollection",
                    "java.util.SequencedSet",
                    "java.util.SequencedMap");
    private static final List<Class<?>> CHANGEABLE =
            List.of(
                    Collection.class,
                    Map.class,
                    CharSequence.class,
                    java.util.Date.class,
                    java.util.Calendar.class,
                    java.text.Format.class,
                    ThreadLocal.class,
                    java.util.concurrent.atomic.AtomicBoolean.class,
                    java.util.concurrent.atomic.AtomicInteger.class,
                    java.util.concurrent.atomic.AtomicLong.class,
                    java.util.concurrent.atomic.AtomicReference.class);

    private MutableStatics() {}

    /// Holds for classes with such a field.
    static ArchCondition<JavaClass> hold() {
        return new ArchCondition<>("hold static state that can be changed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (isOwnStatic(field) && isChangeable(field)) {
                        events.add(
                                SimpleConditionEvent.satisfied(
                                        type, field.getFullName() + " can be changed"));
                    }
                }
                if (fillsCollection(type)) {
                    events.add(
                            SimpleConditionEvent.satisfied(
                                    type,
                                    type.getName() + " keeps a collection it has filled itself"));
                }
            }
        };
    }

    /// Static and written by a person: the compiler adds tables of its own.
    private static boolean isOwnStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isChangeable(JavaField field) {
        JavaClass type = field.getRawType();
        if (type.isArray()) {
            return !field.getModifiers().contains(JavaModifier.PRIVATE);
        }
        return !READ_ONLY.contains(type.getName())
                && !type.isEquivalentTo(String.class)
                && CHANGEABLE.stream().anyMatch(type::isAssignableTo);
    }

    /// A static initializer that makes an ordinary collection and never seals one.
    private static boolean fillsCollection(JavaClass type) {
        if (type.getStaticInitializer().isEmpty()) {
            return false;
        }
        var initializer = type.getStaticInitializer().get();
        boolean makes =
                initializer.getConstructorCallsFromSelf().stream()
                        .map(JavaConstructorCall::getTargetOwner)
                        .anyMatch(
                                made ->
                                        made.getPackageName().startsWith("java.util")
                                                && (made.isAssignableTo(Collection.class)
                                                        || made.isAssignableTo(Map.class)));
        boolean seals =
                initializer.getMethodCallsFromSelf().stream()
                        .map(JavaMethodCall::getName)
                        .anyMatch(name -> name.equals("copyOf") || name.startsWith("unmodifiable"));
        return makes && !seals;
    }
}

package no.rettesnor.store;

import java.util.List;

/// What a feature brings to the store: its tables, how they came about, and its statements.
///
/// Features are migrated in the order they are given, so a feature whose tables refer to another's
/// comes after it.
public interface StoreFeature {

    /// Short, lower case, never changed: it names the feature's migrations inside every file.
    String name();

    /// Numbered from 1, none left out; an applied one is never changed.
    List<Migration> migrations();

    /// Every table whose rows belong to the user's work.
    List<EntityTable> entities();

    /// MyBatis mapper interfaces, each with an XML file of the same name beside it.
    List<Class<?>> mappers();
}

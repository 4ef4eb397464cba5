import org.jspecify.annotations.NullMarked;

/// The SQLite file and everything that follows from its one log: unit of work, undo, history,
/// change feed, search, backup.
///
/// What may live here: what every feature's rows share. What may not: any feature's tables or
/// words.
@NullMarked
module no.rettesnor.store {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires org.mybatis;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;

    exports no.rettesnor.store;

    opens no.rettesnor.store to
            org.mybatis;
}

package no.rettesnor.store;

import java.util.List;

/// Two related tables with a cascade: what the tests write.
record BoardFeature(List<Migration> migrations, List<EntityTable> entities)
        implements StoreFeature {

    static final String SCRIPT =
            """
            CREATE TABLE board (
                id   TEXT PRIMARY KEY,
                name TEXT COLLATE NOCASE
            ) STRICT;
            CREATE TABLE note (
                id       TEXT PRIMARY KEY,
                board_id TEXT REFERENCES board (id) ON DELETE CASCADE,
                words    TEXT NOT NULL,
                place    INTEGER,
                weight   REAL,
                picture  BLOB,
                size     INTEGER GENERATED ALWAYS AS (length(words))
            ) STRICT;
            CREATE INDEX note_board ON note (board_id);
            """;

    static final EntityTable BOARD = new EntityTable("board", "board", List.of("name"), List.of());
    static final EntityTable NOTE = new EntityTable("note", "note", List.of(), List.of("words"));

    static BoardFeature standard() {
        return new BoardFeature(List.of(new Migration(1, "boards", SCRIPT)), List.of(BOARD, NOTE));
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(BoardMapper.class);
    }
}

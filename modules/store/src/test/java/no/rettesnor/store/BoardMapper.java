package no.rettesnor.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements over the two related tables that the tests write.
interface BoardMapper {

    void insertBoard(Board board);

    int renameBoard(@Param("id") String id, @Param("name") @Nullable String name);

    int deleteBoard(String id);

    List<Board> boards();

    void insertNote(Note note);

    int updateNote(Note note);

    int deleteNote(String id);

    List<Note> notes();

    long count();

    /// A disk that fills up, as far as the database can tell.
    long allowSixtyPages();

    record Board(String id, @Nullable String name) {}

    record Note(
            String id,
            @Nullable String boardId,
            String words,
            @Nullable Long place,
            @Nullable Double weight,
            @Nullable String picture) {}
}

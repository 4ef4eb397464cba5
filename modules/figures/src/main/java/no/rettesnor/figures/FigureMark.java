package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.stream.IntStream;

/// Something that happened, marked in a chart with a number; the words stand below it.
///
/// @param row before which of the figure's charted rows it happened
/// @param words when, and what
public record FigureMark(int row, Text words) {

    /// The marks' words with their numbers, as notes.
    public static List<Text> notes(List<FigureMark> marks) {
        return IntStream.range(0, marks.size())
                .<Text>mapToObj(
                        i -> language -> "(" + (i + 1) + ") " + marks.get(i).words.in(language))
                .toList();
    }
}

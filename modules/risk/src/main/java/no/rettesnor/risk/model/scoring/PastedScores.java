package no.rettesnor.risk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Scores as people paste them from a form, a chat or a sheet: one line each, a name and two
/// numbers, with tabs, semicolons, commas or blanks between. A line that begins with a risk's
/// number (`R7`) is about that risk, others about the one on screen.
///
/// @param scores what was understood
/// @param unread the lines that were not, as they were written
public record PastedScores(List<Line> scores, List<String> unread) {

    /// The most lines that are read.
    public static final int MOST = 2_000;

    private static final Pattern LINE =
            Pattern.compile(
                    "(?:R(\\d{1,4})[\\s;,:]+)?(\\S.{0,199}?)[\\s;,:]+([1-6])[\\s;,/x]+([1-6])",
                    Pattern.CASE_INSENSITIVE);

    /// One line.
    ///
    /// @param risk number of the risk; empty for the one on screen
    /// @param participant who
    /// @param likelihood step
    /// @param consequence step
    public record Line(
            Optional<Integer> risk, String participant, int likelihood, int consequence) {}

    public PastedScores {
        scores = List.copyOf(scores);
        unread = List.copyOf(unread);
    }

    /// Reads what was pasted. Blank lines are passed over.
    ///
    /// @param likelihoods steps of the axis; a higher number is not understood
    /// @param consequences steps of the axis; a higher number is not understood
    public static PastedScores read(String pasted, int likelihoods, int consequences) {
        List<Line> scores = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .forEach(
                        line ->
                                line(line)
                                        .filter(
                                                score ->
                                                        score.likelihood() <= likelihoods
                                                                && score.consequence()
                                                                        <= consequences)
                                        .ifPresentOrElse(scores::add, () -> unread.add(line)));
        return new PastedScores(scores, unread);
    }

    private static Optional<Line> line(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1);
        return Optional.of(
                new Line(
                        Optional.ofNullable(number).map(Integer::valueOf),
                        matcher.group(2).strip(),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4))));
    }
}

package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One risk of a [SampleAnalysis].
///
/// @param event what could happen
/// @param causes what could bring it
/// @param barriers what stands in its way
/// @param consequences what would come of it
/// @param before how it is rated as things are
/// @param after how it is rated once the actions are carried out
/// @param treatment what is done with it; may be empty
/// @param actions what is to be done about it
record SampleRisk(
        String event,
        String causes,
        String barriers,
        String consequences,
        Rating before,
        Rating after,
        String treatment,
        List<Action> actions) {

    private static final Map<Character, String> LEVELS =
            Map.of(
                    'E', "Fjerne faren",
                    'S', "Bytte ut",
                    'T', "Teknisk tiltak",
                    'A', "Rutine eller opplæring",
                    'P', "Verneutstyr");

    /// How likely and how bad.
    ///
    /// @param likelihood the step; null while not rated
    /// @param consequences the step for each kind, by the letter of the kind
    record Rating(@Nullable Integer likelihood, Map<Character, Integer> consequences) {

        static Rating read(String text) {
            Map<Character, Integer> consequences = new HashMap<>();
            Integer likelihood = null;
            for (String word : text.strip().split(" ")) {
                if (word.length() == 1 && Character.isDigit(word.charAt(0))) {
                    likelihood = Integer.valueOf(word);
                } else if (word.length() == 2) {
                    consequences.put(word.charAt(0), word.charAt(1) - '0');
                }
            }
            return new Rating(likelihood, consequences);
        }
    }

    /// Something that is to be done.
    ///
    /// @param level its place in the hierarchy of controls
    /// @param text what
    record Action(String level, String text) {

        static Action read(String text) {
            String stripped = text.strip();
            String level = LEVELS.get(stripped.charAt(0));
            if (level == null) {
                throw new IllegalStateException("An action without its level: " + text);
            }
            return new Action(level, stripped.substring(2));
        }
    }

    /// The risk that a line of a phrase file tells.
    static SampleRisk read(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 6 && cells.length != 7) {
            throw new IllegalStateException("Not a risk: " + line);
        }
        String[] ratings = cells[4].split(">", -1);
        String actions = cells.length == 7 ? cells[6].strip() : "";
        return new SampleRisk(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                cells[3].strip(),
                Rating.read(ratings[0]),
                Rating.read(ratings.length > 1 ? ratings[1] : ""),
                cells[5].strip(),
                actions.isEmpty()
                        ? List.of()
                        : java.util.Arrays.stream(actions.split(";")).map(Action::read).toList());
    }
}

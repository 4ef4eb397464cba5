package no.rettesnor.feature;

import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What has happened, told by a feature that keeps a register of it, so that another feature can
/// ask how often something did without knowing the register.
public interface OccurrenceSource {

    /// Its name in what is stored, such as `deviation`.
    String key();

    /// What users call what it keeps, such as “Avvik”.
    Text name();

    /// The tables whose changes change the counts.
    Set<String> tables();

    /// By what its rows can be chosen, as things are now.
    List<Criterion> criteria();

    /// The register as it is now. May take a second or two; call in the background.
    Reading read();

    /// What anything has been tied to as its occurrence.
    Set<Ref> foreseen();

    /// What has been tied to that as its occurrence, the latest first.
    List<Occurred> linked(Ref foreseen);

    /// What goes by those words, or that number, the latest first.
    ///
    /// @param words empty for the latest of all
    /// @param most how many at most
    List<Occurred> find(String words, int most);

    /// Ties what has happened to what was foreseen, as one step of undo. Tying it twice changes
    /// nothing.
    void link(List<Ref> occurred, Ref foreseen);

    /// Unties it.
    void unlink(Ref occurred, Ref foreseen);

    /// By what rows can be chosen.
    ///
    /// @param key its name in an [OccurrenceFilter]
    /// @param name for users
    /// @param options the values, in the order to be shown
    record Criterion(String key, Text name, List<Option> options) {

        public Criterion {
            options = List.copyOf(options);
        }
    }

    /// A value of a criterion.
    ///
    /// @param id what the filter keeps
    /// @param label for users
    record Option(String id, Text label) {}

    /// The register at one moment: several counts from the same one agree.
    interface Reading {

        /// What the filter asks for, in one line.
        Text words(OccurrenceFilter filter);

        /// What in the filter is not there any more, or never was; empty when it can be counted.
        Optional<Text> problem(OccurrenceFilter filter);

        /// The last month that is over and from which anything at all has been reported. What comes
        /// after it is silence, and counts as nothing.
        Optional<YearMonth> lastMonth();

        /// How often it happened, month by month.
        List<OccurrenceMonth> count(OccurrenceFilter filter, YearMonth first, YearMonth last);

        /// How often it happened from one day until another; empty when no unit could report then.
        ///
        /// @param until exclusive
        Optional<Long> count(OccurrenceFilter filter, LocalDate from, LocalDate until);

        /// Where the rows of such a count can be seen.
        ///
        /// @param until exclusive
        RowsBehind rows(OccurrenceFilter filter, LocalDate from, LocalDate until);
    }
}

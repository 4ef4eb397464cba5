package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Three questions that tell whether something belongs in this register or in the routine for
/// whistleblowing.
///
/// Answers live in the hands of the one who answers. There is no text field, and nothing of this is
/// ever stored: not the answers, not that somebody asked.
public final class WhistleblowingGuide {

    /// The questions, in the order they are asked.
    public enum Question {
        /// Is it unlawful, against the written ethical rules, or against what most people find
        /// right?
        WORTHY_OF_CRITICISM,
        /// Is it only about one's own terms of employment or a personal conflict?
        ONLY_OWN_EMPLOYMENT,
        /// Is there reason to fear for oneself, or is a leader who would get the report part of it?
        NEEDS_PROTECTION;

        /// The question as it is asked.
        public Text text() {
            return DeviationTexts.text("whistle.question." + name());
        }
    }

    /// Where to go.
    public enum Advice {
        /// An ordinary report in this register.
        REGISTER,
        /// One's leader, the safety representative or the union; an employment matter.
        EMPLOYMENT_MATTER,
        /// The routine for whistleblowing, outside this program.
        WHISTLEBLOWING_ROUTINE;

        /// What to do, in words.
        public Text text() {
            return DeviationTexts.text("whistle.advice." + name());
        }
    }

    private WhistleblowingGuide() {}

    /// The next question after these answers, in order; empty when the advice is clear.
    public static Optional<Question> next(List<Boolean> answers) {
        return advice(answers).isPresent()
                ? Optional.empty()
                : Optional.of(Question.values()[answers.size()]);
    }

    /// The advice after these answers; empty while another question is needed.
    public static Optional<Advice> advice(List<Boolean> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (!answers.get(0)) {
            return Optional.of(Advice.REGISTER);
        }
        if (answers.size() == 1) {
            return Optional.empty();
        }
        if (answers.get(1)) {
            return Optional.of(Advice.EMPLOYMENT_MATTER);
        }
        if (answers.size() == 2) {
            return Optional.empty();
        }
        return Optional.of(answers.get(2) ? Advice.WHISTLEBLOWING_ROUTINE : Advice.REGISTER);
    }

    /// Where the law says what whistleblowing is.
    public static Optional<LegalReference> law(LocalDate today) {
        return LegalReferences.standard().on(LegalReferences.WHISTLEBLOWING, today);
    }
}

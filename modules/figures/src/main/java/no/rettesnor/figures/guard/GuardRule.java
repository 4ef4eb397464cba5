package no.rettesnor.figures.guard;

/// When a number is too small to be told.
///
/// @param threshold the smallest number that may be told, 3–10; 1 up to one less is hidden
/// @param zeros what becomes of noughts
/// @param wholeGroups whether "all of them" is a secret as well: a part that is as large as its
///   whole, so that everyone in the whole is known to have what the part counts; asks for noughts
///   that may be hidden, since the noughts beside it tell the same
public record GuardRule(int threshold, ZeroRule zeros, boolean wholeGroups) {

    /// What holds unless somebody chooses otherwise: 1–4 is hidden and noughts are told, as the
    /// Directorate of Education does in its statistics of schools.
    public static final GuardRule STANDARD = new GuardRule(5, ZeroRule.PUBLISHED, false);

    public GuardRule {
        if (threshold < 3 || threshold > 10) {
            throw new IllegalArgumentException("The threshold must be 3–10, not " + threshold);
        }
        if (wholeGroups && zeros == ZeroRule.PUBLISHED) {
            throw new IllegalArgumentException(
                    "Whole groups cannot be covered while every nought is told");
        }
    }

    /// The standard rule with another threshold.
    public static GuardRule below(int threshold) {
        return new GuardRule(threshold, STANDARD.zeros, STANDARD.wholeGroups);
    }

    /// The same rule with noughts treated in another way.
    public GuardRule withZeros(ZeroRule rule) {
        return new GuardRule(threshold, rule, wholeGroups);
    }

    /// The same rule, with whole groups kept secret too.
    public GuardRule withWholeGroups() {
        return new GuardRule(threshold, zeros, true);
    }

    boolean isSmall(long count) {
        return count < threshold && (count > 0 || zeros == ZeroRule.SMALL);
    }

    /// Whether these bounds leave a reader in doubt: the number could be one that may be told, and
    /// as many others are possible as there are small numbers.
    ///
    /// @param least and
    /// @param most what it can be for all that is told
    public boolean isDoubtful(long least, long most) {
        return most >= threshold && most - least >= threshold - 1;
    }
}

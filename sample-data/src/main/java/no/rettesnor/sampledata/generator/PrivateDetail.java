package no.rettesnor.sampledata.generator;

/// What people should not have written: a phone number or a birth number.
///
/// The numbers are made up. The birth numbers are of the synthetic kind, with 80 added to the
/// month, that are never given to anybody; they have right control digits, so that a warning can be
/// shown.
final class PrivateDetail {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int ONE_IN = 600;

    private PrivateDetail() {}

    /// Once in a great while a sentence with a private detail, beginning with a space; else empty.
    static String sometimes(Dice dice) {
        if (dice.below(ONE_IN) != 0) {
            return "";
        }
        return dice.chance(50)
                ? " Pårørende kan nås på telefon 400 00 " + dice.between(100, 999) + "."
                : " Fødselsnummer " + birthNumber(dice) + ".";
    }

    private static String birthNumber(Dice dice) {
        while (true) {
            String nine =
                    two(dice.between(1, 28))
                            + two(dice.between(81, 92))
                            + two(dice.between(30, 99))
                            + dice.between(100, 499);
            int first = control(nine, FIRST);
            int second = control(nine + first, SECOND);
            if (first < 10 && second < 10) {
                return nine + first + second;
            }
        }
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

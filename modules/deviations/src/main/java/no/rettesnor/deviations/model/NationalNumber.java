package no.rettesnor.deviations.model;

/// The control digits of national identity numbers.
final class NationalNumber {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private NationalNumber() {}

    /// A Norwegian birth number or D-number, also of the made-up persons that test registers use:
    /// the tax administration adds 80 to the month, the labour and welfare administration 40, both
    /// together 65 and 80 + … in newer series; a D-number adds 40 to the day.
    static boolean isNorwegian(String text) {
        int[] digits = digits(text);
        if (digits.length != 11) {
            return false;
        }
        int day = digits[0] * 10 + digits[1];
        int month = digits[2] * 10 + digits[3];
        return isDay(day > 40 ? day - 40 : day, plainMonth(month))
                && remainder(digits, FIRST) == 0
                && remainder(digits, SECOND) == 0;
    }

    /// A Swedish personnummer, or a samordningsnummer (60 is added to the day), with ten or twelve
    /// digits.
    static boolean isSwedish(String text) {
        int[] all = digits(text);
        if (all.length != 10 && all.length != 12) {
            return false;
        }
        int from = all.length - 10;
        if (from == 2 && !isCentury(all[0] * 10 + all[1])) {
            return false;
        }
        int month = all[from + 2] * 10 + all[from + 3];
        int day = all[from + 4] * 10 + all[from + 5];
        return isDay(day > 60 ? day - 60 : day, month) && luhn(all, from) % 10 == 0;
    }

    private static boolean isCentury(int century) {
        return century >= 18 && century <= 20;
    }

    private static int plainMonth(int month) {
        if (month > 80) {
            return month - 80;
        }
        if (month > 65) {
            return month - 65;
        }
        return month > 40 ? month - 40 : month;
    }

    private static boolean isDay(int day, int month) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        return switch (month) {
            case 2 -> day <= 29;
            case 4, 6, 9, 11 -> day <= 30;
            default -> day <= 31;
        };
    }

    private static int remainder(int[] digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            sum += digits[i] * weights[i];
        }
        return sum % 11;
    }

    private static int luhn(int[] digits, int from) {
        int sum = 0;
        for (int i = from; i < digits.length; i++) {
            int doubled = digits[i] * ((i - from) % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    private static int[] digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').map(c -> c - '0').toArray();
    }
}

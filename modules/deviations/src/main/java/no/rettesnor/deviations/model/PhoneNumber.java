package no.rettesnor.deviations.model;

import no.rettesnor.deviations.model.PersonalDataFinding.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Norwegian and Swedish phone numbers, told apart from dates, sums of money and case numbers by
/// how the digits are grouped and by what stands before them.
final class PhoneNumber {

    private static final String START = "(?<![\\d\\p{L}])(?<!\\d[ .,/:-])";
    private static final String END = "(?![\\d\\p{L}])(?![ .,/:-]\\d)";
    private static final String GAP = "[ \\u00A0]";

    /// With a country code or a word for phone before it, any eight digits will do.
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?i)(?:(?:\\+|\\b00)47"
                            + GAP
                            + "?|\\b(?:tlf|tel|telefon|mobil|mob|ring)\\.?:?"
                            + GAP
                            + "{0,2})(\\d(?:"
                            + GAP
                            + "?\\d){7})"
                            + END);

    /// Grouped as people write them: 22 33 44 55 and 912 34 567.
    private static final Pattern GROUPED =
            Pattern.compile(
                    START
                            + "(?:[2-79]\\d(?:"
                            + GAP
                            + "\\d{2}){3}|[49]\\d{2}"
                            + GAP
                            + "\\d{2}"
                            + GAP
                            + "\\d{3})"
                            + END);

    /// Written in one, only mobile numbers are sure enough; 2025… and 31122025 are dates.
    private static final Pattern PLAIN = Pattern.compile(START + "[49]\\d{7}" + END);

    private static final Pattern SWEDISH =
            Pattern.compile(
                    "(?<![\\d\\p{L}])(?:(?:\\+|00)46"
                            + GAP
                            + "?(?:\\(0\\))?"
                            + GAP
                            + "?[1-9]\\d{0,2}|07[02369]|0[1-9]\\d{0,2}(?=-))[ -]?\\d{2,3}"
                            + "(?:"
                            + GAP
                            + "?\\d{2}){2}"
                            + END);

    private PhoneNumber() {}

    static List<PersonalDataFinding> find(String text) {
        List<PersonalDataFinding> findings = new ArrayList<>();
        collect(findings, ANNOUNCED, text);
        collect(findings, SWEDISH, text);
        collect(findings, GROUPED, text);
        collect(findings, PLAIN, text);
        return findings;
    }

    private static void collect(List<PersonalDataFinding> findings, Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            boolean announced =
                    matcher.groupCount() > 0 && Character.isLetter(text.charAt(matcher.start()));
            int start = announced ? matcher.start(1) : matcher.start();
            findings.add(
                    new PersonalDataFinding(
                            Kind.PHONE,
                            start,
                            matcher.end(),
                            text.substring(start, matcher.end())));
        }
    }
}

package no.rettesnor.deviations.model;

import no.rettesnor.deviations.model.PersonalDataFinding.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for what tells who somebody is, so that the writer can be warned while writing. A warning,
/// never a hindrance: it finds what has a form (numbers, addresses) surely and names by likelihood.
public final class PersonalDataScan {

    private static final String NOT_WITHIN_DIGITS_BEFORE = "(?<![\\d])(?<!\\d[.,/:-])";
    private static final String NOT_WITHIN_DIGITS_AFTER = "(?!\\d)(?![.,/:-]\\d)";
    private static final Pattern ELEVEN =
            Pattern.compile(
                    NOT_WITHIN_DIGITS_BEFORE
                            + "\\d{6}[ \\u00A0-]?\\d{5}"
                            + NOT_WITHIN_DIGITS_AFTER);
    private static final Pattern SWEDISH =
            Pattern.compile(
                    NOT_WITHIN_DIGITS_BEFORE
                            + "(?:\\d{2})?\\d{6}[-+ ]?\\d{4}"
                            + NOT_WITHIN_DIGITS_AFTER);
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}"
                        + "\\.\\p{L}{2,20}");

    private PersonalDataScan() {}

    /// What was found, in the order it stands in the text; findings never overlap.
    public static List<PersonalDataFinding> find(String text) {
        List<PersonalDataFinding> findings = new ArrayList<>();
        collect(findings, EMAIL, text, Kind.EMAIL, found -> true);
        collect(findings, ELEVEN, text, Kind.BIRTH_NUMBER, NationalNumber::isNorwegian);
        collect(findings, SWEDISH, text, Kind.BIRTH_NUMBER, NationalNumber::isSwedish);
        PhoneNumber.find(text).forEach(finding -> add(findings, finding));
        PersonName.find(text).forEach(finding -> add(findings, finding));
        findings.sort(Comparator.comparingInt(PersonalDataFinding::start));
        return List.copyOf(findings);
    }

    private static void collect(
            List<PersonalDataFinding> findings,
            Pattern form,
            String text,
            Kind kind,
            Predicate<String> isReal) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            if (isReal.test(matcher.group())) {
                add(
                        findings,
                        new PersonalDataFinding(
                                kind, matcher.start(), matcher.end(), matcher.group()));
            }
        }
    }

    private static void add(List<PersonalDataFinding> findings, PersonalDataFinding finding) {
        if (findings.stream().noneMatch(finding::overlaps)) {
            findings.add(finding);
        }
    }
}

package no.rettesnor.deviations.model;

import no.rettesnor.kernel.ProblemException;

import java.util.ArrayList;
import java.util.List;

/// Cuts a filter on the command line into conditions: `unit=HE severity>=SERIOUS text="fall på
/// badet"`.
final class FilterScanner {

    /// One value, and where it begins.
    ///
    /// @param quoted whether it stood in quotation marks, so that `-` means itself
    record Word(String text, int position, boolean quoted) {}

    /// One condition.
    ///
    /// @param operator empty for a bare word
    record Condition(Word key, String operator, List<Word> values) {}

    private final String text;
    private int at;

    FilterScanner(String text) {
        this.text = text;
    }

    List<Condition> conditions() throws ProblemException {
        List<Condition> conditions = new ArrayList<>();
        skipSpace();
        while (at < text.length()) {
            conditions.add(condition());
            skipSpace();
        }
        return conditions;
    }

    private Condition condition() throws ProblemException {
        int start = at;
        while (at < text.length()
                && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at == start) {
            throw problem("filter.problem.key", start);
        }
        Word key = new Word(text.substring(start, at), start, false);
        String operator = operator();
        List<Word> values = new ArrayList<>();
        if (!operator.isEmpty()) {
            values.add(value());
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                values.add(value());
            }
        }
        return new Condition(key, operator, values);
    }

    private String operator() {
        for (String operator : List.of("!=", ">=", "<=", "=", ">", "<")) {
            if (text.startsWith(operator, at)) {
                at += operator.length();
                return operator;
            }
        }
        return "";
    }

    private Word value() throws ProblemException {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        while (at < text.length()
                && ",\"".indexOf(text.charAt(at)) < 0
                && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw problem("filter.problem.value", start);
        }
        return new Word(text.substring(start, at), start, false);
    }

    private Word quoted() throws ProblemException {
        int start = at++;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            word.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw problem("filter.problem.quote", start);
        }
        at++;
        return new Word(word.toString(), start, true);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /// A sentence that says at which character, counted from 1.
    static ProblemException problem(String key, int position, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = Integer.toString(position + 1);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ProblemException(
                DeviationTexts.text("filter.problem.at", all[0], DeviationTexts.text(key, all)));
    }
}

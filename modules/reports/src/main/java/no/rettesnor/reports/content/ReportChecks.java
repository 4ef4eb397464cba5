package no.rettesnor.reports.content;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.reports.content.ReportCheck.Kind;
import no.rettesnor.reports.model.BlockKind;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportSection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what an author must look at before a report is adopted: what is missing, and sentences
/// whose numbers have changed since somebody last read them.
public final class ReportChecks {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String TYPED = "typed=";

    private final ReportDraft draft;
    private final ReportNumbers numbers;
    private final NumberFields fields;
    private final TypedNumbers typed;

    public ReportChecks(ReportDraft draft, ReportNumbers numbers) {
        this.draft = draft;
        this.numbers = numbers;
        this.fields = new NumberFields(numbers);
        this.typed = new TypedNumbers(fields);
    }

    /// All there is, in the order of the report. Sections that are left out are not looked at.
    public List<ReportCheck> all() {
        List<ReportCheck> checks = new ArrayList<>();
        for (ReportSection section : draft.sections()) {
            if (section.included()) {
                draft.blocksOf(section).forEach(block -> check(block).ifPresent(checks::add));
            }
        }
        return List.copyOf(checks);
    }

    /// What is the matter with one block; the gravest where there is more.
    public Optional<ReportCheck> check(ReportBlock block) {
        return switch (block.kind()) {
            case WORDS -> words(block);
            case FIGURE -> figure(block);
            case TABLE ->
                    draft.filledRowsOf(block).isEmpty()
                            ? Optional.of(unfilled(block))
                            : Optional.empty();
        };
    }

    private Optional<ReportCheck> words(ReportBlock block) {
        if (block.isUnfilled()) {
            return Optional.of(unfilled(block));
        }
        Map<String, String> now = values(block.content());
        for (Map.Entry<String, String> field : now.entrySet()) {
            if (field.getValue().isEmpty()) {
                return Optional.of(found(Kind.UNKNOWN, block, field.getKey()));
            }
        }
        String reviewed = block.reviewed();
        if (reviewed == null) {
            boolean tellsNumbers = !now.isEmpty() || DIGIT.matcher(block.content()).find();
            return tellsNumbers
                    ? Optional.of(
                            new ReportCheck(
                                    Kind.STALE,
                                    block.sectionId(),
                                    block.id(),
                                    text("check.unread")))
                    : Optional.empty();
        }
        return change(block, read(reviewed), now);
    }

    private static Optional<ReportCheck> change(
            ReportBlock block, Map<String, String> then, Map<String, String> now) {
        return now.entrySet().stream()
                .filter(field -> !Objects.equals(then.get(field.getKey()), field.getValue()))
                .findFirst()
                .map(
                        field ->
                                new ReportCheck(
                                        Kind.STALE,
                                        block.sectionId(),
                                        block.id(),
                                        text(
                                                "check.changed",
                                                then.getOrDefault(field.getKey(), "–"),
                                                field.getValue())));
    }

    private Optional<ReportCheck> figure(ReportBlock block) {
        Figure figure = numbers.figures().get(block.figureKey());
        if (figure == null) {
            return Optional.of(found(Kind.UNKNOWN, block, block.content()));
        }
        return figure.kind() == ChartKind.NONE || block.altConfirmed()
                ? Optional.empty()
                : Optional.of(
                        new ReportCheck(
                                Kind.ALT_TEXT,
                                block.sectionId(),
                                block.id(),
                                text("check.alt", figure.title())));
    }

    private static ReportCheck unfilled(ReportBlock block) {
        return found(Kind.UNFILLED, block, block.prompt());
    }

    private static ReportCheck found(Kind kind, ReportBlock block, String what) {
        return new ReportCheck(
                kind,
                block.sectionId(),
                block.id(),
                kind == Kind.UNFILLED ? text("check.unfilled", what) : text("check.unknown", what));
    }

    /// The first number of a text that is typed by hand and that its author has not been told of.
    /// It is a hint and no check: many are as they should be.
    public Optional<TypedNumber> typed(ReportBlock block) {
        return block.kind() == BlockKind.WORDS
                ? typed.in(block.content(), left(block.reviewed())).stream().findFirst()
                : Optional.empty();
    }

    /// What to keep on a block when its author has read it and lets the typed numbers stand.
    public String approved(String words) {
        StringBuilder lines = new StringBuilder(review(words));
        typed.in(words, Set.of())
                .forEach(number -> lines.append(TYPED).append(number.written()).append('\n'));
        return lines.toString();
    }

    private static Set<String> left(@Nullable String reviewed) {
        return reviewed == null
                ? Set.of()
                : reviewed.lines()
                        .filter(line -> line.startsWith(TYPED))
                        .map(line -> line.substring(TYPED.length()))
                        .collect(Collectors.toSet());
    }

    /// What to keep on a block when its author has read it now: its fields with their numbers.
    public String review(String words) {
        StringBuilder lines = new StringBuilder();
        values(words)
                .forEach(
                        (field, value) ->
                                lines.append(field).append('=').append(value).append('\n'));
        return lines.toString();
    }

    private Map<String, String> values(String words) {
        Map<String, String> values = new LinkedHashMap<>();
        NumberField.in(words)
                .forEach(field -> values.put(field.toString(), fields.value(field).orElse("")));
        return values;
    }

    private static Map<String, String> read(String review) {
        Map<String, String> values = new LinkedHashMap<>();
        review.lines()
                .forEach(
                        line -> {
                            int at = line.lastIndexOf("]]=");
                            if (at >= 0) {
                                values.put(line.substring(0, at + 2), line.substring(at + 3));
                            }
                        });
        return values;
    }

    /// Whether every check that stops a report from being adopted is answered. Alt texts and what
    /// is not filled in are the author's to decide; unknown numbers are not.
    public boolean mayFreeze() {
        return all().stream().noneMatch(check -> check.kind() == Kind.UNKNOWN);
    }
}

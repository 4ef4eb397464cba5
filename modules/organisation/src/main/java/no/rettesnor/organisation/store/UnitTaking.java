package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitRules;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One import of units. A unit whose parent comes further down lies under the municipality until
/// the end.
final class UnitTaking implements ImportSession {

    private final UnitMapper mapper;
    private final IdSource ids;
    private final UnitLookup units;
    private final MunicipalityLookup municipalities;
    private final Map<String, Waiting> parents = new LinkedHashMap<>();
    private final Takeovers takeovers;
    private final int code;
    private final int name;
    private final int level;
    private final int parent;
    private final int validFrom;
    private final int validTo;
    private final int inUseFrom;
    private final int posts;
    private final int successor;
    private final int predecessor;
    private final int municipality;

    /// A unit that waits for one further down.
    ///
    /// @param levelGiven whether the file told its level, or it follows from its parent's
    private record Waiting(long row, String words, boolean levelGiven) {}

    UnitTaking(StoreSession session, IdSource ids, ImportTarget target) {
        this.mapper = session.mapper(UnitMapper.class);
        this.ids = ids;
        this.units = new UnitLookup(mapper.units());
        this.takeovers = new Takeovers(mapper, ids, units);
        this.municipalities = new MunicipalityLookup(mapper.municipalities());
        this.code = target.position("code");
        this.name = target.position("name");
        this.level = target.position("level");
        this.parent = target.position("parent");
        this.validFrom = target.position("valid_from");
        this.validTo = target.position("valid_to");
        this.inUseFrom = target.position("in_use_from");
        this.posts = target.position("posts");
        this.successor = target.position("successor");
        this.predecessor = target.position("predecessor");
        this.municipality = target.position("municipality");
    }

    @Override
    public Map<String, KnownRow> known(String source) {
        return ImportMark.Known.byKey(mapper.known(source));
    }

    @Override
    public String createChoice(ImportField field, String value) {
        throw new IllegalArgumentException("Levels are fixed");
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        try {
            if (level(row) == UnitLevel.MUNICIPALITY) {
                return insertMunicipality(row);
            }
            OrgUnit root = root(row);
            OrgUnit unit = unit(ids.next(), row, root, null);
            mapper.insertUnit(unit, ImportMark.of(row));
            units.put(unit);
            return RowOutcome.Taken.INSERTED;
        } catch (RefusedException refused) {
            return new RowOutcome.Rejected(refused.text());
        }
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        OrgUnit before = units.byId(id);
        if (before == null) {
            return insert(row);
        }
        try {
            OrgUnit root =
                    units.root(before.municipalityId())
                            .orElseThrow(() -> new RefusedException(text("unit.refused.gone")));
            OrgUnit unit =
                    before.parentId() == null ? renamed(before, row) : unit(id, row, root, before);
            mapper.updateUnit(unit);
            mapper.updateMark(id, ImportMark.of(row));
            units.put(unit);
            return RowOutcome.Taken.UPDATED;
        } catch (RefusedException refused) {
            return new RowOutcome.Rejected(refused.text());
        }
    }

    private RowOutcome insertMunicipality(ImportRecord row) {
        String called = UnitRules.name(String.valueOf(row.text(name)));
        Municipality made = new Municipality(ids.next(), row.text(code), called);
        if (municipalities.has(made)) {
            return RowOutcome.Taken.UNCHANGED;
        }
        mapper.insertMunicipality(made);
        municipalities.put(made);
        OrgUnit root =
                new OrgUnit(
                        ids.next(),
                        made.id(),
                        null,
                        UnitLevel.MUNICIPALITY,
                        made.number(),
                        called,
                        row.date(validFrom),
                        row.date(validTo),
                        row.date(inUseFrom),
                        posts(row));
        mapper.insertUnit(root, ImportMark.of(row));
        units.put(root);
        return RowOutcome.Taken.INSERTED;
    }

    private OrgUnit renamed(OrgUnit root, ImportRecord row) {
        String called = UnitRules.name(String.valueOf(row.text(name)));
        mapper.updateMunicipality(new Municipality(root.municipalityId(), root.code(), called));
        return new OrgUnit(
                root.id(),
                root.municipalityId(),
                null,
                UnitLevel.MUNICIPALITY,
                root.code(),
                called,
                root.validFrom(),
                root.validTo(),
                row.isMapped(inUseFrom) ? row.date(inUseFrom) : root.inUseFrom(),
                row.isMapped(posts) ? posts(row) : root.fullTimePosts());
    }

    private OrgUnit unit(String id, ImportRecord row, OrgUnit root, @Nullable OrgUnit before) {
        String called = UnitRules.name(String.valueOf(row.text(name)));
        OrgUnit above = above(id, row, root, before);
        UnitLevel itsLevel = level(row);
        if (itsLevel == null) {
            itsLevel = before == null ? beneath(above.level()) : before.level();
        }
        UnitRules.place(called, itsLevel, above);
        UnitRules.days(called, row.date(validFrom), row.date(validTo));
        takeovers.add(id, row.rowNumber(), row.text(successor), true);
        takeovers.add(id, row.rowNumber(), row.text(predecessor), false);
        return new OrgUnit(
                id,
                root.municipalityId(),
                above.id(),
                itsLevel,
                before != null && !row.isMapped(code) ? before.code() : row.text(code),
                called,
                before != null && !row.isMapped(validFrom)
                        ? before.validFrom()
                        : row.date(validFrom),
                before != null && !row.isMapped(validTo) ? before.validTo() : row.date(validTo),
                before != null && !row.isMapped(inUseFrom)
                        ? before.inUseFrom()
                        : row.date(inUseFrom),
                before != null && !row.isMapped(posts) ? before.fullTimePosts() : posts(row));
    }

    private OrgUnit above(String id, ImportRecord row, OrgUnit root, @Nullable OrgUnit before) {
        String words = row.text(parent);
        if (words == null) {
            OrgUnit kept =
                    before == null || row.isMapped(parent) ? null : units.byId(before.parentId());
            return kept == null ? root : kept;
        }
        Optional<OrgUnit> found = units.find(root.municipalityId(), words);
        if (found.isEmpty()) {
            parents.put(id, new Waiting(row.rowNumber(), words, level(row) != null));
        }
        return found.orElse(root);
    }

    private @Nullable UnitLevel level(ImportRecord row) {
        String chosen = row.choice(level);
        return chosen == null ? null : UnitLevel.valueOf(chosen);
    }

    private static UnitLevel beneath(UnitLevel above) {
        return switch (above) {
            case MUNICIPALITY -> UnitLevel.SECTOR;
            case SECTOR -> UnitLevel.UNIT;
            case UNIT, DEPARTMENT -> UnitLevel.DEPARTMENT;
        };
    }

    private @Nullable Double posts(ImportRecord row) {
        BigDecimal number = row.number(posts);
        return number == null ? null : number.doubleValue();
    }

    private OrgUnit root(ImportRecord row) {
        return units.root(municipalities.named(row.text(municipality)).id())
                .orElseThrow(() -> new RefusedException(text("import.no-municipality")));
    }

    @Override
    public List<Text> finish() {
        List<Text> warnings = new ArrayList<>();
        parents.forEach((id, waiting) -> place(id, waiting).ifPresent(warnings::add));
        warnings.addAll(takeovers.finish());
        return warnings;
    }

    private Optional<Text> place(String id, Waiting waiting) {
        OrgUnit unit = units.byId(id);
        Optional<OrgUnit> above =
                unit == null ? Optional.empty() : units.find(unit.municipalityId(), waiting.words);
        if (unit == null || above.isEmpty()) {
            return Optional.of(text("import.no-parent", waiting.row, waiting.words));
        }
        OrgUnit placed = under(above.get(), unit, waiting.levelGiven);
        try {
            UnitTree tree = UnitTree.of(mapper.unitsOf(unit.municipalityId()), Language.NB);
            UnitRules.move(tree, placed, above.get());
        } catch (RefusedException refused) {
            return Optional.of(text("import.row", waiting.row, refused.text()));
        }
        mapper.updateUnit(placed);
        units.put(placed);
        return Optional.empty();
    }

    private static OrgUnit under(OrgUnit above, OrgUnit unit, boolean keepLevel) {
        return new OrgUnit(
                unit.id(),
                unit.municipalityId(),
                above.id(),
                keepLevel ? unit.level() : beneath(above.level()),
                unit.code(),
                unit.name(),
                unit.validFrom(),
                unit.validTo(),
                unit.inUseFrom(),
                unit.fullTimePosts());
    }
}

package no.rettesnor.office.report;

import java.util.List;
import java.util.Locale;

/// What styles are called, in Word itself and by those who make templates, in English and the
/// Scandinavian languages.
final class StyleNames {

    private StyleNames() {}

    /// The names to look for, the likeliest first, in the form [#plain] gives.
    static List<String> of(DocumentRole role) {
        return switch (role) {
            case TITLE -> List.of("title", "tittel", "dokumenttittel", "rapporttittel", "rubrik");
            case SUBTITLE -> List.of("subtitle", "undertittel", "underrubrik");
            case HEADING_1 -> heading(1);
            case HEADING_2 -> heading(2);
            case HEADING_3 -> heading(3);
            case HEADING_4 -> heading(4);
            case BODY -> List.of("brødtekst", "brødtext", "bodytext", "normal", "standard");
            case BULLET -> List.of("listbullet", "punktliste", "kulepunkt", "punktlista");
            case STEP -> List.of("listnumber", "nummerertliste", "numreradlista");
            case CAPTION -> List.of("caption", "bildetekst", "figurtekst", "bildtext");
            case SOURCE -> List.of("kilde", "kjelde", "källa", "source", "smallprint");
            case TABLE ->
                    List.of(
                            "kommunetabell",
                            "rapporttabell",
                            "tabell",
                            "tablegrid",
                            "tabellrutenett",
                            "tabellrutnät");
            case TABLE_HEADER ->
                    List.of(
                            "tableheading",
                            "tableheader",
                            "tabelloverskrift",
                            "tabellhode",
                            "tabellrubrik");
            case TABLE_TEXT -> List.of("tabletext", "tabelltekst", "tabelltext", "tablecontents");
            case NOTE -> List.of("footnotetext", "fotnotetekst", "fotnotstext");
            case NOTE_MARK -> List.of("footnotereference", "fotnotereferanse", "fotnotsreferens");
            case CONTENTS_1 -> contents(1);
            case CONTENTS_2 -> contents(2);
            case CONTENTS_3 -> contents(3);
        };
    }

    private static List<String> heading(int level) {
        return List.of("heading" + level, "overskrift" + level, "rubrik" + level);
    }

    private static List<String> contents(int level) {
        return List.of("toc" + level, "inh" + level, "innehåll" + level);
    }

    /// A name without what people write differently: capitals, spaces, hyphens.
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

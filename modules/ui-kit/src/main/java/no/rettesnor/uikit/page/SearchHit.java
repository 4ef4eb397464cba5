package no.rettesnor.uikit.page;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.ObjectSearch.Found;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// One line of the command search.
///
/// @param id of a command, or the reference of a row; remembered as recent
/// @param name what it is called
/// @param place where it belongs
/// @param keys its shortcut in words, or empty
/// @param also other words it is found by
/// @param icon or null
/// @param enabled whether it can be done now
/// @param run does it
record SearchHit(
        String id,
        String name,
        String place,
        String keys,
        String also,
        @Nullable Ikon icon,
        boolean enabled,
        Runnable run) {

    static SearchHit of(Command command, Language language) {
        return new SearchHit(
                command.id(),
                command.name().in(language),
                command.place().in(language),
                command.shortcut() == null ? "" : Shortcuts.inWords(command.shortcut()),
                command.also().in(language),
                command.icon(),
                command.enabled().get(),
                command::invoke);
    }

    static SearchHit of(Found found, Runnable open) {
        return new SearchHit(
                found.ref().toString(),
                found.title(),
                found.place(),
                "",
                "",
                found.icon(),
                true,
                open);
    }

    /// The hits that have every word, best first: the name begins with it, a word of the name does,
    /// it is somewhere. Among equals, what was used last.
    static List<SearchHit> matching(List<SearchHit> all, String typed, List<String> recent) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<SearchHit> found = new ArrayList<>();
        for (SearchHit hit : all) {
            if (hit.rank(words) < Integer.MAX_VALUE) {
                found.add(hit);
            }
        }
        found.sort(
                Comparator.comparingInt((SearchHit hit) -> hit.rank(words))
                        .thenComparingInt(hit -> age(hit, recent)));
        return found;
    }

    /// Without words, what was used last comes first.
    static List<SearchHit> recentFirst(List<SearchHit> all, List<String> recent) {
        List<SearchHit> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingInt(hit -> age(hit, recent)));
        return ordered;
    }

    private static int age(SearchHit hit, List<String> recent) {
        int place = recent.indexOf(hit.id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private int rank(String[] words) {
        String lower = name.toLowerCase(Locale.ROOT);
        String path = lower + " " + place.toLowerCase(Locale.ROOT);
        String others = also.toLowerCase(Locale.ROOT);
        int rank = 0;
        for (String word : words) {
            if (lower.startsWith(word)) {
                rank += 0;
            } else if (lower.contains(" " + word)) {
                rank += 1;
            } else if (lower.contains(word)) {
                rank += 2;
            } else if (path.contains(word)) {
                rank += 4;
            } else if (others.contains(word)) {
                rank += 8;
            } else {
                return Integer.MAX_VALUE;
            }
        }
        return rank;
    }
}

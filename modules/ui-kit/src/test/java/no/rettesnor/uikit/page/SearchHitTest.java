package no.rettesnor.uikit.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SearchHitTest {

    private final List<SearchHit> all =
            List.of(
                    hit("report", "Lag årsrapport", "Rapporter"),
                    hit("export", "Eksporter", "Avvik"),
                    hit("new", "Nytt avvik", "Avvik"),
                    hit("page", "Avvik", "Gå til"));

    @Test
    void everyWordMustBeThereAndTheBeginningOfANameCountsMost() {
        assertThat(ids(SearchHit.matching(all, "avvik", List.of())))
                .containsExactly("page", "new", "export");
        assertThat(ids(SearchHit.matching(all, "avvik eksp", List.of()))).containsExactly("export");
        assertThat(ids(SearchHit.matching(all, "RAPPORT", List.of()))).containsExactly("report");
        assertThat(SearchHit.matching(all, "finnes ikke", List.of())).isEmpty();
    }

    @Test
    void withoutWordsTheLatestUsedComesFirst() {
        assertThat(ids(SearchHit.recentFirst(all, List.of("new", "page"))))
                .containsExactly("new", "page", "report", "export");
    }

    private static SearchHit hit(String id, String name, String place) {
        return new SearchHit(id, name, place, "", "", null, true, () -> {});
    }

    private static List<String> ids(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::id).toList();
    }
}

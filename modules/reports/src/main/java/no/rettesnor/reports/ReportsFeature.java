package no.rettesnor.reports;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.feature.Features;
import no.rettesnor.reports.commandline.ReportVerb;
import no.rettesnor.reports.view.ReportsPage;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.PageDescriptor;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.Set;

/// The annual report. It keeps nothing: its numbers are read anew each time.
public final class ReportsFeature implements Feature {

    @Override
    public StoreFeature storage() {
        return new StoreFeature() {
            @Override
            public String name() {
                return "reports";
            }

            @Override
            public List<Migration> migrations() {
                return List.of();
            }

            @Override
            public List<EntityTable> entities() {
                return List.of();
            }

            @Override
            public List<Class<?>> mappers() {
                return List.of();
            }
        };
    }

    @Override
    public List<PageDescriptor> pages(FeatureWindow window) {
        return List.of(
                new PageDescriptor(
                        ReportsPage.ID,
                        text("page.title"),
                        MaterialDesignC.CHART_BOX_OUTLINE,
                        90,
                        Set.of(),
                        text("page.help"),
                        () ->
                                new ReportsPage(
                                        window.workplace(),
                                        new ReportsViewModel(
                                                window.features(),
                                                window.store(),
                                                window.workplace().language(),
                                                window.workplace().tasks(),
                                                window.workplace().clock()))));
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(new ReportVerb(features));
    }
}

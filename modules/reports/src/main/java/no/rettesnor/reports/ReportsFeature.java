package no.rettesnor.reports;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.feature.Features;
import no.rettesnor.reports.commandline.ExportFigureVerb;
import no.rettesnor.reports.commandline.ExportReportVerb;
import no.rettesnor.reports.commandline.FreezeVerb;
import no.rettesnor.reports.commandline.ListFiguresVerb;
import no.rettesnor.reports.commandline.ListReportsVerb;
import no.rettesnor.reports.commandline.NewReportVerb;
import no.rettesnor.reports.commandline.RefreshVerb;
import no.rettesnor.reports.commandline.ReportVerb;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.reports.view.ReportsPage;
import no.rettesnor.reports.view.StatisticsPage;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.reports.viewmodel.StatisticsViewModel;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.PageDescriptor;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.Set;

/// The annual report: its drafts and what was adopted. The numbers are read anew each time, until
/// they are frozen.
public final class ReportsFeature implements Feature {

    @Override
    public StoreFeature storage() {
        return new ReportTables();
    }

    @Override
    public List<PageDescriptor> pages(FeatureWindow window) {
        return List.of(
                new PageDescriptor(
                        StatisticsPage.ID,
                        text("statistics.title"),
                        MaterialDesignC.CHART_LINE,
                        80,
                        Set.of(),
                        text("statistics.help"),
                        () ->
                                new StatisticsPage(
                                        window.workplace(),
                                        new StatisticsViewModel(
                                                window.features(),
                                                window.store(),
                                                window.workplace().language(),
                                                window.workplace().tasks(),
                                                window.workplace().screen(),
                                                window.workplace().clock()))),
                new PageDescriptor(
                        ReportsPage.ID,
                        text("page.title"),
                        MaterialDesignC.CHART_BOX_OUTLINE,
                        90,
                        Set.of(Report.ENTITY),
                        text("page.help"),
                        () ->
                                new ReportsPage(
                                        window.workplace(),
                                        new ReportsViewModel(
                                                window.features(),
                                                window.store(),
                                                window.workplace().language(),
                                                window.workplace().tasks(),
                                                window.workplace().screen(),
                                                window.workplace().clock()))));
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(
                new ReportVerb(features),
                new NewReportVerb(features),
                ListReportsVerb.verb(),
                new RefreshVerb(features),
                new FreezeVerb(features),
                new ExportReportVerb(features),
                ListFiguresVerb.verb(features),
                new ExportFigureVerb(features));
    }
}

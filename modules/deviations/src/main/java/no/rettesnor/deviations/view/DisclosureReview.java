package no.rettesnor.deviations.view;

import no.rettesnor.deviations.export.DisclosureFiles;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.viewmodel.Desk;
import no.rettesnor.deviations.viewmodel.DisclosureViewModel;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Leads from a selection of deviations to the files that others may have: which request it is, the
/// review, the folder. Leaving the review keeps what has been decided.
final class DisclosureReview {

    private final Workplace workplace;
    private final DisclosureViewModel model;
    private final String user;

    DisclosureReview(Workplace workplace, Desk desk) {
        this.workplace = workplace;
        this.model = new DisclosureViewModel(desk);
        this.user = desk.store().user();
    }

    /// @param chosen the deviations; when there are none, all of the filter
    void begin(List<String> chosen, DeviationFilter filter, DeviationSort sort) {
        DisclosureForm form = new DisclosureForm(workplace, model.requests(), user);
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                DeviationTexts.text("disclosure.title"),
                                form,
                                DeviationTexts.text("disclosure.form.review"),
                                form::result))
                .ifPresent(answer -> begin(answer, chosen, filter, sort));
    }

    private void begin(
            DisclosureForm.Answer answer,
            List<String> chosen,
            DeviationFilter filter,
            DeviationSort sort) {
        DisclosureRequest taken = answer.taken().orElse(null);
        if (taken != null && taken.state() == DisclosureRequest.State.EXPORTED) {
            model.startFrom(taken, answer.draft(), this::review, this::refused);
        } else if (taken != null) {
            model.resume(taken, this::review);
        } else {
            model.start(answer.draft(), chosen, filter, sort, this::review, this::refused);
        }
    }

    private void refused(List<FieldProblem> problems) {
        problems.forEach(problem -> workplace.notifications().warn(problem.text()));
    }

    private void review() {
        DisclosurePane pane = new DisclosurePane(workplace, model);
        model.attach();
        Optional<DisclosurePane> done =
                workplace
                        .dialogs()
                        .form(
                                new Dialogs.Form<>(
                                        DeviationTexts.text("disclosure.title"),
                                        pane,
                                        DeviationTexts.text("disclosure.write"),
                                        () -> Optional.of(pane)));
        model.detach();
        done.flatMap(any -> workplace.files().folder(DeviationTexts.text("disclosure.folder")))
                .ifPresent(this::write);
    }

    private void write(Path folder) {
        model.export(folder, this::tell);
    }

    private void tell(DisclosureFiles.Written written) {
        workplace
                .notifications()
                .tell(
                        DeviationTexts.text(
                                "disclosure.done", written.deviations(), written.redactions()));
        if (written.unreviewed() > 0) {
            workplace
                    .notifications()
                    .warn(
                            DeviationTexts.text(
                                    "disclosure.note.unreviewed",
                                    written.unreviewed(),
                                    written.redactions()));
        }
    }
}

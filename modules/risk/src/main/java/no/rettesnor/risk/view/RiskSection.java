package no.rettesnor.risk.view;

import javafx.scene.Node;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.DirectoryViewModel;
import no.rettesnor.risk.viewmodel.RiskDesk;
import no.rettesnor.uikit.Workplace;

/// A part of the inspector, folding under its name.
///
/// @param id of the section's node
/// @param name above it
/// @param content the same node for as long as the window stands
public record RiskSection(String id, Text name, Node content) {

    /// What sections are made from.
    ///
    /// @param workplace the window
    /// @param desk the store and what is done in it
    /// @param names units and people
    /// @param model the open analysis and the selected risk; sections follow its properties
    public record Context(
            Workplace workplace,
            RiskDesk desk,
            DirectoryViewModel names,
            AnalysisViewModel model) {}
}

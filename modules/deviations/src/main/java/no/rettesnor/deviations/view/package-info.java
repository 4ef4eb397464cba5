/// The pages of the register: the list, the inspector, the report form, the guide to whistleblowing
/// and the types. Nodes only; everything they show and do is in the view models.
package no.rettesnor.deviations.view;

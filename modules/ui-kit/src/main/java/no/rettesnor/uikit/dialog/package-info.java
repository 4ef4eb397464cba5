/// Dialogs, steps, messages and the system's file windows: what stands behind the seams of the root
/// package.
package no.rettesnor.uikit.dialog;

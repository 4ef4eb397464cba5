/// The page of all actions, and the section that shows those of one thing in another feature's
/// inspector.
package no.rettesnor.actions.view;

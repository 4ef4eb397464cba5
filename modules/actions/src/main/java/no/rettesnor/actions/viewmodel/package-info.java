/// Actions as a screen shows and edits them, without a screen.
package no.rettesnor.actions.viewmodel;

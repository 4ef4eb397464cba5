/// Improvement actions in one list, whatever they belong to.
package no.rettesnor.actions;

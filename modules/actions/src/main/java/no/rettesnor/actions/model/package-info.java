/// What is done so that it does not happen again, or does not happen at all: one model for every
/// feature.
package no.rettesnor.actions.model;

/// Municipalities, units, people and roles as values, and the rules between them.
package no.rettesnor.organisation.model;

/// Keeps units, people and roles: one transaction for each thing a user does.
package no.rettesnor.organisation.store;

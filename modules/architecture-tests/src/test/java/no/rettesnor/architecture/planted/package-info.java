/// Classes that break the rules of the house, each only one of them, so that every rule is seen
/// red.
package no.rettesnor.architecture.planted;

/// What the pages of the register show and can do, without a toolkit: properties that views bind
/// to, and commands that end in the store. A view model never changes what it shows from its own
/// command; it asks the store again when the change feed tells it to.
package no.rettesnor.deviations.viewmodel;

/// What the organisation page shows and does, without a window.
package no.rettesnor.organisation.viewmodel;

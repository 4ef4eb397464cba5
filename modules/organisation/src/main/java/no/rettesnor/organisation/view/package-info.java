/// The organisation page.
package no.rettesnor.organisation.view;

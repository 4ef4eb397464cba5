/// The filter above a list: chips, a search field, and views saved under a name.
package no.rettesnor.uikit.filter;

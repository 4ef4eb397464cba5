/// Where actions are kept: the one table, its rows read and changed, its list.
package no.rettesnor.actions.store;

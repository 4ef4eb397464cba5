/// A page that is a list: a filter above a table, and beside it what is selected. Pages hand in
/// what is theirs, see [no.rettesnor.uikit.list.ListSource].
package no.rettesnor.uikit.list;

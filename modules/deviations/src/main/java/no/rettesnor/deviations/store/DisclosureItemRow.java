package no.rettesnor.deviations.store;

/// A deviation of a request, as it is stored.
record DisclosureItemRow(String id, String requestId, String deviationId, int position) {}

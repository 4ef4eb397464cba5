package no.rettesnor.deviations.model;

/// One of the main groups: HMS, service, environment, organisation, privacy.
///
/// @param id the row; the same as the code for the five that every register starts with
/// @param code never changes, for imports and the command line: `HSE`
/// @param name what users see, theirs to change
/// @param position its place in lists, from 1
public record DeviationCategory(String id, String code, String name, int position) {

    /// The category whose 72-hour clock the law knows.
    public static final String PRIVACY = "PRIVACY";

    /// Where types are put that come from a file without categories.
    public static final String FALLBACK = "ORGANISATION";
}

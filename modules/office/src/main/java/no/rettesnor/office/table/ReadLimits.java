package no.rettesnor.office.table;

/// How much a file may ask of the machine before it is refused with a sentence.
///
/// @param rows the highest row number of a sheet
/// @param columns the most cells of a row
/// @param charactersPerCell the longest text of a cell
/// @param unzippedBytes the size of any one part of a zipped file when unzipped, in bytes
/// @param ratio how many times larger than its zipped form a part may become, once it is large
/// @param sharedCharacters the texts of a workbook that must be held in memory, in characters
public record ReadLimits(
        long rows,
        int columns,
        int charactersPerCell,
        long unzippedBytes,
        int ratio,
        long sharedCharacters) {

    private static final long MEBIBYTE = 1L << 20;

    /// Room for any register a municipality has, and for no bomb.
    public static ReadLimits standard() {
        return new ReadLimits(
                5_000_000,
                16_384,
                1_000_000,
                4_096 * MEBIBYTE,
                400,
                Math.min(1_024 * MEBIBYTE, Runtime.getRuntime().maxMemory() / 6));
    }
}

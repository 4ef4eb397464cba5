package no.rettesnor.office.excel;

/// Cell addresses as spreadsheets write them.
final class CellAddress {

    private static final int LETTERS = 26;
    private static final int TOO_FAR = 1_000_000;

    private CellAddress() {}

    /// The column of an address such as `AB12`, from 0; -1 where it names none, and a large number
    /// for a column no spreadsheet has.
    static int column(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && column < TOO_FAR) {
            char each = Character.toUpperCase(address.charAt(i));
            if (each < 'A' || each > 'Z') {
                break;
            }
            column = column * LETTERS + each - 'A' + 1;
            i++;
        }
        return column - 1;
    }

    /// The row of an address such as `AB12`, from 1; 0 where it names none.
    static long row(String address) {
        long row = 0;
        for (int i = 0; i < address.length() && row < Integer.MAX_VALUE; i++) {
            char each = address.charAt(i);
            if (each >= '0' && each <= '9') {
                row = row * 10 + each - '0';
            }
        }
        return row;
    }
}

package no.rettesnor.deviations.statistics;

import java.util.Arrays;

/// One of the small numbers that a row of the register has. Read for many rows at a time: a loop
/// over one array is what a processor does best, and asking row by row which array is meant costs
/// several times as much as the look-up.
enum RegisterCode {
    /// Nothing: every row has 0.
    NONE {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            Arrays.fill(codes, 0, count, 0);
        }
    },
    UNIT {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            shorts(columns.unit, rows, count, codes);
        }
    },
    CATEGORY {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            byte[] column = columns.category;
            for (int i = 0; i < count; i++) {
                codes[i] = column[rows[i]];
            }
        }
    },
    TYPE {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            shorts(columns.type, rows, count, codes);
        }
    },
    SOURCE {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            shorts(columns.source, rows, count, codes);
        }
    },
    KIND {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            packed(columns, RegisterColumns.KIND, rows, count, codes);
        }
    },
    STATUS {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            packed(columns, RegisterColumns.STATUS, rows, count, codes);
        }
    },
    ACTUAL {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            packed(columns, RegisterColumns.ACTUAL, rows, count, codes);
        }
    },
    POTENTIAL {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            packed(columns, RegisterColumns.POTENTIAL, rows, count, codes);
        }
    },
    DAY {
        @Override
        void read(RegisterColumns columns, int[] rows, int count, int[] codes) {
            int[] column = columns.day;
            for (int i = 0; i < count; i++) {
                codes[i] = column[rows[i]];
            }
        }
    };

    /// @param codes takes the rows' numbers
    abstract void read(RegisterColumns columns, int[] rows, int count, int[] codes);

    private static void shorts(short[] column, int[] rows, int count, int[] codes) {
        for (int i = 0; i < count; i++) {
            codes[i] = column[rows[i]];
        }
    }

    private static void packed(
            RegisterColumns columns, int shift, int[] rows, int count, int[] codes) {
        short[] column = columns.codes;
        for (int i = 0; i < count; i++) {
            codes[i] = column[rows[i]] >> shift & 7;
        }
    }
}

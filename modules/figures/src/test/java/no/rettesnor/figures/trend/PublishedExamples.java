package no.rettesnor.figures.trend;

/// Numbers from published worked examples. The tables of Montgomery's book are those that the R
/// package qicharts2 (J. Anhøj) is tested against.
final class PublishedExamples {

    /// Montgomery, 6th edition, table 7.3 (7.1 and 7.2): leaking cans among 50, samples 1–30.
    static final double[] CANS = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9,
        12, 7, 13, 9, 6
    };

    /// The same after the machine was set, samples 31–94.
    static final double[] CANS_AFTER = {
        9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5, 8, 7, 5, 6, 4, 5,
        2, 3, 4, 7, 6, 5, 5, 3, 7, 9, 6, 10, 4, 3, 5, 8, 11, 9, 7, 3, 5, 2, 1, 4, 5, 3, 7, 6, 4, 4,
        6, 8, 5, 6
    };

    /// Table 7.4: purchase orders with faults, and how many orders there were each week.
    static final double[] ORDERS_AT_FAULT = {
        12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9
    };

    static final double[] ORDERS = {
        100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100,
        100, 100, 100, 90, 90
    };

    /// Table 7.8 (example 7.3): faults in 100 printed circuit boards, samples 1–26.
    static final double[] BOARDS = {
        21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16,
        19, 17, 15
    };

    /// Table 7.10 (example 7.4): faulty deliveries in samples of 50 weeks.
    static final double[] SHIPMENTS = {2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};

    /// Table 7.11 (example 7.5): faults in rolls of dyed cloth, and the rolls' size in square
    /// metres.
    static final double[] CLOTH = {14, 12, 20, 11, 7, 10, 21, 16, 19, 23};

    static final double[] CLOTH_METRES = {500, 400, 650, 500, 475, 500, 600, 525, 600, 625};

    /// Table 6.7 (example 6.5): weekly cost of mortgage loans, the first 20 weeks.
    static final double[] LOANS = {
        310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306,
        301, 304
    };

    /// The same, weeks 21–40.
    static final double[] LOANS_AFTER = {
        305, 282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305,
        333, 328
    };

    /// The data set `cdi` of qicharts2: Clostridium difficile infections each month, 24 before and
    /// 12 after something was done.
    static final double[] INFECTIONS = {
        17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11,
        14, 9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9
    };

    /// The data set `gtt` of qicharts2 by month: harms and patient days.
    static final double[] HARMS = {5, 7, 5, 7, 7, 5, 4, 9, 8, 13, 8, 7, 8, 7, 12, 11, 8};

    static final double[] PATIENT_DAYS = {
        113, 132, 121, 134, 116, 131, 93, 138, 182, 157, 100, 103, 146, 108, 153, 141, 134
    };

    /// The data set `hospital_infections` of qicharts2, all hospitals and infections by month.
    static final double[] HOSPITAL_INFECTIONS = {
        575, 521, 585, 528, 507, 519, 457, 505, 494, 512, 543, 506, 509, 521, 549, 531, 509, 528,
        419, 512, 495, 513, 454, 490
    };

    static final double[] HOSPITAL_DAYS = {
        310466.8333, 282346.7917, 309089.7083, 287977.3333, 297743.375, 286988.25, 261120.3333,
        268720.75, 284437.875, 290449.5, 288104.4583, 279961.375, 289803.9583, 275950.5833,
        290824.4583, 285495.75, 282515.2083, 273927.875, 253085.625, 262410.7083, 275529.25,
        282405.0833, 259530.7917, 256235.4583
    };

    private PublishedExamples() {}

    /// Visits to emergency departments seen within four hours, 20 weeks (M. A. Mohammed and others,
    /// “Statistical process control charts for attribute data involving very large sample sizes”,
    /// BMJ Quality & Safety 22 (2013); the data set `nhs_accidents` of qicharts2).
    static final double[] SEEN_IN_TIME = {
        266_501, 264_225, 276_532, 281_461, 269_071, 261_215, 270_409, 279_778, 270_483, 270_320,
        267_923, 271_478, 255_353, 256_820, 261_835, 259_144, 255_910, 260_863, 264_465, 260_989
    };

    /// All visits in the same weeks.
    static final double[] VISITS = {
        280_443, 276_823, 291_681, 296_155, 282_343, 275_888, 283_867, 295_251, 284_468, 282_529,
        279_618, 283_932, 266_629, 268_091, 276_803, 271_578, 266_005, 273_520, 278_574, 273_772
    };
}

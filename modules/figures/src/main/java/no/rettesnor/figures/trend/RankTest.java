package no.rettesnor.figures.trend;

import java.util.Arrays;

/// Whether one group of numbers lies higher than another beyond chance: the exact test of H. B.
/// Mann and D. R. Whitney, “On a Test of Whether one of Two Random Variables is Stochastically
/// Larger than the Other”, Annals of Mathematical Statistics 18 (1947).
///
/// It asks nothing of how the numbers are spread. A test that took counts for pure chance around a
/// mean would call nearly every autumn of reporting a change.
final class RankTest {

    private RankTest() {}

    /// The chance that the second group lies so much higher, or more, when both are drawn from the
    /// same. Equal numbers share their ranks.
    static double higher(double[] first, double[] second) {
        int many = first.length + second.length;
        double[] all = Arrays.copyOf(first, many);
        System.arraycopy(second, 0, all, first.length, second.length);
        int[] ranks = doubledRanks(all);
        int observed = 0;
        for (int i = first.length; i < many; i++) {
            observed += ranks[i];
        }
        // How many ways there are to choose so many of the ranks with that sum.
        double[][] ways = new double[second.length + 1][many * (many + 1) + 1];
        ways[0][0] = 1;
        for (int rank : ranks) {
            for (int chosen = second.length; chosen > 0; chosen--) {
                for (int sum = ways[0].length - 1; sum >= rank; sum--) {
                    ways[chosen][sum] += ways[chosen - 1][sum - rank];
                }
            }
        }
        double[] sums = ways[second.length];
        double asHigh = Arrays.stream(sums, observed, sums.length).sum();
        return asHigh / Arrays.stream(sums).sum();
    }

    /// Twice the mean rank of each number, which is whole.
    private static int[] doubledRanks(double[] numbers) {
        int[] ranks = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int below = 0;
            int same = 0;
            for (double other : numbers) {
                below += other < numbers[i] ? 1 : 0;
                same += other == numbers[i] ? 1 : 0;
            }
            ranks[i] = 2 * below + same + 1;
        }
        return ranks;
    }
}

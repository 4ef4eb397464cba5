package no.rettesnor.figures.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Searches all whole numbers within bounds that fulfil the equations: narrows every number's
/// bounds by the equations, then tries values one by one.
final class WholeSearch {

    private static final int MOST_TRIES = 20_000;

    private final int count;
    private final int[][] places;
    private final long[][] factors;
    private final long[] results;
    private final int[][] equationsOf;
    private int tries;

    WholeSearch(List<long[]> equations, int count) {
        this.count = count;
        places = new int[equations.size()][];
        factors = new long[equations.size()][];
        results = new long[equations.size()];
        List<List<Integer>> uses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            uses.add(new ArrayList<>());
        }
        for (int e = 0; e < equations.size(); e++) {
            long[] equation = equations.get(e);
            List<Integer> used = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (equation[i] != 0) {
                    used.add(i);
                    uses.get(i).add(e);
                }
            }
            places[e] = used.stream().mapToInt(Integer::intValue).toArray();
            factors[e] = used.stream().mapToLong(i -> equation[i]).toArray();
            results[e] = equation[count];
        }
        equationsOf =
                uses.stream()
                        .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
    }

    /// Whether the equations have an answer within the bounds, both ends included.
    ///
    /// @throws TooLargeException when it cannot be decided in a reasonable time
    boolean exists(long[] lowest, long[] highest) {
        tries = 0;
        ArrayDeque<Integer> all = new ArrayDeque<>();
        for (int e = 0; e < places.length; e++) {
            all.add(e);
        }
        return search(lowest.clone(), highest.clone(), all);
    }

    private boolean search(long[] low, long[] high, ArrayDeque<Integer> queue) {
        if (++tries > MOST_TRIES) {
            throw new TooLargeException();
        }
        if (!narrow(low, high, queue)) {
            return false;
        }
        int narrowest = -1;
        for (int i = 0; i < count; i++) {
            if (low[i] < high[i]
                    && (narrowest < 0 || high[i] - low[i] < high[narrowest] - low[narrowest])) {
                narrowest = i;
            }
        }
        if (narrowest < 0) {
            return true;
        }
        for (long value = low[narrowest]; value <= high[narrowest]; value++) {
            long[] lower = low.clone();
            long[] higher = high.clone();
            lower[narrowest] = value;
            higher[narrowest] = value;
            ArrayDeque<Integer> touched = new ArrayDeque<>();
            Arrays.stream(equationsOf[narrowest]).forEach(touched::add);
            if (search(lower, higher, touched)) {
                return true;
            }
        }
        return false;
    }

    private boolean narrow(long[] low, long[] high, ArrayDeque<Integer> queue) {
        boolean[] waiting = new boolean[places.length];
        queue.forEach(e -> waiting[e] = true);
        while (!queue.isEmpty()) {
            int e = queue.poll();
            waiting[e] = false;
            long least = -results[e];
            long most = -results[e];
            for (int m = 0; m < places[e].length; m++) {
                long factor = factors[e][m];
                least += factor * (factor > 0 ? low : high)[places[e][m]];
                most += factor * (factor > 0 ? high : low)[places[e][m]];
            }
            if (least > 0 || most < 0) {
                return false;
            }
            for (int m = 0; m < places[e].length; m++) {
                int i = places[e][m];
                long factor = factors[e][m];
                long size = Math.abs(factor);
                long othersLeast = least - factor * (factor > 0 ? low : high)[i];
                long othersMost = most - factor * (factor > 0 ? high : low)[i];
                long lower = Math.ceilDiv(factor > 0 ? -othersMost : othersLeast, size);
                long higher = Math.floorDiv(factor > 0 ? -othersLeast : othersMost, size);
                if (lower > low[i] || higher < high[i]) {
                    low[i] = Math.max(low[i], lower);
                    high[i] = Math.min(high[i], higher);
                    if (low[i] > high[i]) {
                        return false;
                    }
                    least = othersLeast + factor * (factor > 0 ? low : high)[i];
                    most = othersMost + factor * (factor > 0 ? high : low)[i];
                    for (int each : equationsOf[i]) {
                        if (each != e && !waiting[each]) {
                            waiting[each] = true;
                            queue.add(each);
                        }
                    }
                }
            }
        }
        return true;
    }

    /// The search was given up.
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}

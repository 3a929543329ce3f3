package org.groundwork.screening.matching;

import java.util.Arrays;

/**
 * Gives each row a column of its own so that the sum of what they are worth together is greatest (Hungarian
 * method).
 */
final class Assignment {
    private Assignment() {}

    /** The column of each row, -1 for rows that stay alone; pairs worth nothing are not made. */
    static int[] best(double[][] worth) {
        int rows = worth.length;
        int columns = rows == 0 ? 0 : worth[0].length;
        int size = Math.max(rows, columns);
        int[] rowOf = new int[size + 1];
        double[] u = new double[size + 1];
        double[] v = new double[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(worth, rowOf, u, v, row);
        }
        int[] column = new int[rows];
        Arrays.fill(column, -1);
        for (int j = 1; j <= columns; j++) {
            int i = rowOf[j] - 1;
            if (i >= 0 && i < rows && worth[i][j - 1] > 0) {
                column[i] = j - 1;
            }
        }
        return column;
    }

    private static void augment(double[][] worth, int[] rowOf, double[] u, double[] v, int row) {
        int size = u.length - 1;
        int[] way = new int[size + 1];
        double[] least = new double[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        do {
            used[at] = true;
            int i = rowOf[at];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (used[j]) {
                    continue;
                }
                double reduced = cost(worth, i, j) - u[i] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = at;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            at = next;
        } while (rowOf[at] != 0);
        while (at != 0) {
            int before = way[at];
            rowOf[at] = rowOf[before];
            at = before;
        }
    }

    private static double cost(double[][] worth, int row, int column) {
        return row <= worth.length && column <= worth[0].length ? -worth[row - 1][column - 1] : 0;
    }
}

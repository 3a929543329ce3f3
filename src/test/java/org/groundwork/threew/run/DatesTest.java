package org.groundwork.threew.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.groundwork.threew.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and periods as files of many countries write them. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-03-15              | 2022-03-15 | 2022-03-15
            2022-03-15T10:20:00Z    | 2022-03-15 | 2022-03-15
            2022/3/5                | 2022-03-05 | 2022-03-05
            05/03/2022              | 2022-03-05 | 2022-03-05
            5.3.2022                | 2022-03-05 | 2022-03-05
            05-03-22                | 2022-03-05 | 2022-03-05
            05/03/2022 10:00        | 2022-03-05 | 2022-03-05
            03/15/2022              | 2022-03-15 | 2022-03-15
            20220315                | 2022-03-15 | 2022-03-15
            44635                   | 2022-03-15 | 2022-03-15
            44635.5                 | 2022-03-15 | 2022-03-15
            15-Mar-22               | 2022-03-15 | 2022-03-15
            15 mars 2022            | 2022-03-15 | 2022-03-15
            1er mars 2022           | 2022-03-01 | 2022-03-01
            15 de marzo de 2022     | 2022-03-15 | 2022-03-15
            March 15, 2022          | 2022-03-15 | 2022-03-15
            15 березень 2022        | 2022-03-15 | 2022-03-15
            15 مارس 2022            | 2022-03-15 | 2022-03-15
            Mar-22                  | 2022-03-01 | 2022-03-31
            mars-22                 | 2022-03-01 | 2022-03-31
            March 2022              | 2022-03-01 | 2022-03-31
            2022 March              | 2022-03-01 | 2022-03-31
            2022-03                 | 2022-03-01 | 2022-03-31
            03/2022                 | 2022-03-01 | 2022-03-31
            202203                  | 2022-03-01 | 2022-03-31
            Q1 2022                 | 2022-01-01 | 2022-03-31
            2022-Q2                 | 2022-04-01 | 2022-06-30
            T3 2022                 | 2022-07-01 | 2022-09-30
            2022                    | 2022-01-01 | 2022-12-31
            Jan-Mar 2022            | 2022-01-01 | 2022-03-31
            January to March 2022   | 2022-01-01 | 2022-03-31
            janvier à mars 2022     | 2022-01-01 | 2022-03-31
            Nov 2021 - Jan 2022     | 2021-11-01 | 2022-01-31
            01/01/2022 - 31/03/2022 | 2022-01-01 | 2022-03-31
            01/01/2022 au 31/03/2022 | 2022-01-01 | 2022-03-31
            31/02/2022              | -          | -
            soon                    | -          | -
            12                      | -          | -
            March                   | -          | -
            31/03/2022 - 01/01/2022 | -          | -
            """)
    void is_read_as(String text, String from, String to) {
        var span = Dates.read(text, DateOrder.DMY);
        assertEquals(from, span.map(found -> found.from().toString()).orElse("-"));
        assertEquals(to, span.map(found -> found.to().toString()).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({"05/03/2022,MDY,2022-05-03", "05/03/2022,DMY,2022-03-05", "25/03/2022,MDY,2022-03-25"})
    void the_order_decides_only_where_both_may_be_a_month(String text, DateOrder order, String day) {
        assertEquals(day, Dates.read(text, order).orElseThrow().from().toString());
    }
}

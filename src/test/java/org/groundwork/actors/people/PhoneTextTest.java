package org.groundwork.actors.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0912 345 678 | 0912345678",
                "+211 (0)912-345-678 | +2110912345678",
                "00211 912 345 678 | +211912345678",
                "211912345678+ | +211912345678",
                "\u0660\u0669\u0661\u0662 \u0663\u0664\u0665 | 0912345",
                "\uff0b211 912 345 | +211912345",
                "0912345678 ext 12 | 0912345678,12",
                "0912345678 x12 | 0912345678,12",
                "0912345678 / 0977777777 | 0912345678",
                "0912345678, | 0912345678",
                "ask at the clinic | ask at the clinic"
            })
    void copiesWhole(String typed, String dialled) {
        assertEquals(dialled, PhoneText.dialled(typed));
    }
}

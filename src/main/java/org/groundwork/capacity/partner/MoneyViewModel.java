package org.groundwork.capacity.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.groundwork.core.Text;
import org.groundwork.ui.NumberText;

/** Amounts in words: with cents, and their currency. */
public final class MoneyViewModel {
    private static final int CENTS = 2;

    private MoneyViewModel() {}

    public static String words(BigDecimal amount, String currency) {
        BigDecimal shown = amount.scale() < CENTS ? amount.setScale(CENTS, RoundingMode.UNNECESSARY) : amount;
        String number = NumberText.write(shown, Text.locale());
        return currency.isBlank() ? number : Text.of("capacity.money", number, currency);
    }
}

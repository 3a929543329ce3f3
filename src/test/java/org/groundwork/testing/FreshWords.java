package org.groundwork.testing;

import java.util.Locale;
import org.groundwork.core.Text;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The language is one for the whole program: each test class begins in English as it is written in the bundles. */
public final class FreshWords implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Text.use(Locale.UK);
    }
}

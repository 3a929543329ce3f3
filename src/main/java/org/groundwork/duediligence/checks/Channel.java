package org.groundwork.duediligence.checks;

import java.util.List;
import org.groundwork.actors.people.PaymentChannel;

/** A way of payment with what was found about it, the latest first. */
record Channel(PaymentChannel way, List<ChannelCheck> checks) {
    Channel {
        checks = List.copyOf(checks);
    }
}

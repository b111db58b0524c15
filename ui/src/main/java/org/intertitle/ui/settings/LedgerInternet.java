package org.intertitle.ui.settings;

import org.intertitle.net.NetService;
import org.intertitle.updates.UpdatesService;

/** The internet page's questions, answered by the ledger and who looks for newer versions. */
public final class LedgerInternet implements Internet {
    private static final int SHOWN = 100;

    private final NetService net;
    private final UpdatesService updates;

    public LedgerInternet(NetService net, UpdatesService updates) {
        this.net = net;
        this.updates = updates;
    }

    @Override
    public Facts facts() {
        return new Facts(
                net.newest(SHOWN),
                net.totals(),
                new News(asking(), updates.found().orElse(null), updates.asked().orElse(null)));
    }

    private Asking asking() {
        if (!updates.offered()) {
            return Asking.NOT_OFFERED;
        }
        if (!updates.wished()) {
            return Asking.TURNED_OFF;
        }
        return net.offline() ? Asking.OFFLINE : Asking.DAILY;
    }
}

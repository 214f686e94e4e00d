package org.hearsay.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a load has come and how fast it goes; silent where nobody watches. */
class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    /** @param total how many articles there are; negative where that is not known */
    Progress(String task, long total) {
        boolean watched = System.console() != null && System.console().isTerminal();
        this.bar = !watched ? null : new ProgressBarBuilder().setTaskName(task).setInitialMax(total)
                .setUnit(" articles", 1).showSpeed().setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200)
                .continuousUpdate().build();
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

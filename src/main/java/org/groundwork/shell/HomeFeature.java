package org.groundwork.shell;

import java.util.Objects;
import javafx.scene.Parent;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.jspecify.annotations.Nullable;

/** The first screen. */
final class HomeFeature implements Feature {
    private final HomeViewModel model;
    private final HomeView.Around around;
    private @Nullable HomeView screen;
    private @Nullable Parent view;

    HomeFeature(HomeViewModel model, HomeView.Around around) {
        this.model = model;
        this.around = around;
    }

    @Override
    public String key() {
        return "shell.home";
    }

    @Override
    public Group group() {
        return Group.HOME;
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    @Override
    public Parent view() {
        if (view == null) {
            screen = new HomeView(model, around);
            view = screen.root();
        }
        return Objects.requireNonNull(view);
    }

    /** Counts at once. */
    void count() {
        model.reload();
    }

    @Override
    public @Nullable Printout printout() {
        return screen == null ? null : screen.printout().orElse(null);
    }

    @Override
    public void shown() {
        if (screen != null) {
            screen.shown();
        }
    }
}

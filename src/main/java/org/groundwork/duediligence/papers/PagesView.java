package org.groundwork.duediligence.papers;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.office.Pictures;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** Pictures before they become pages: turned, cut, in order; what is left out stays where it was. */
final class PagesView {
    private static final double PREVIEW = 380;
    private static final double MOST_CUT = 45;

    private final ObservableList<IntakeStore.Page> pages = FXCollections.observableArrayList();
    private final ListView<IntakeStore.Page> list = new ListView<>(pages);
    private final ImageView preview = new ImageView();
    private final List<Slider> cuts = new ArrayList<>();
    private boolean showing;

    private PagesView(List<IntakeStore.Page> first) {
        pages.setAll(first);
        list.setCellFactory(any -> new PageCell());
        list.setAccessibleText(Text.of("duediligence.pages.list"));
        list.setPrefSize(200, PREVIEW);
        list.getSelectionModel().selectedItemProperty().subscribe(page -> show());
        preview.setPreserveRatio(true);
        preview.setFitWidth(PREVIEW);
        preview.setFitHeight(PREVIEW);
        list.getSelectionModel().selectFirst();
    }

    /** Shows the pictures; empty where it was given up. */
    static Optional<List<IntakeStore.Page>> ask(Dialogs dialogs, List<IntakeStore.Page> pages) {
        PagesView view = new PagesView(pages);
        ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
        view.pages.addListener((ListChangeListener<IntakeStore.Page>)
                change -> blocked.set(view.pages.isEmpty() ? "duediligence.pages.none" : ""));
        return dialogs.form("duediligence.pages.title", view.node(), "duediligence.pages.act", blocked)
                ? Optional.of(List.copyOf(view.pages))
                : Optional.empty();
    }

    private Node node() {
        FlowPane acts = new FlowPane(
                act("duediligence.pages.left", () -> change(now -> now.turned(-1))),
                act("duediligence.pages.right", () -> change(now -> now.turned(1))),
                act("duediligence.pages.up", () -> move(-1)),
                act("duediligence.pages.down", () -> move(1)),
                act("duediligence.pages.out", this::leaveOut));
        acts.getStyleClass().add("row-first");
        VBox sliders = new VBox(
                cut(
                        "duediligence.pages.top",
                        share -> now -> new Pictures.Change(now.turns(), share, now.right(), now.bottom(), now.left())),
                cut(
                        "duediligence.pages.cutRight",
                        share -> now -> new Pictures.Change(now.turns(), now.top(), share, now.bottom(), now.left())),
                cut(
                        "duediligence.pages.bottom",
                        share -> now -> new Pictures.Change(now.turns(), now.top(), now.right(), share, now.left())),
                cut(
                        "duediligence.pages.cutLeft",
                        share -> now -> new Pictures.Change(now.turns(), now.top(), now.right(), now.bottom(), share)));
        sliders.getStyleClass().add("form");
        StackPane frame = new StackPane(preview);
        frame.setMinSize(PREVIEW, PREVIEW);
        frame.setAlignment(Pos.CENTER);
        HBox sides = new HBox(list, frame, sliders);
        sides.getStyleClass().add("wizard-sides");
        Region words = Prose.of(Text.of("duediligence.pages.about"), "quiet");
        VBox box = new VBox(words, sides, acts);
        box.getStyleClass().addAll("form", "wide");
        show();
        return box;
    }

    private static Node act(String key, Runnable action) {
        return Buttons.of(Command.of(key, null, action));
    }

    private Node cut(String key, DoubleFunction<UnaryOperator<Pictures.Change>> change) {
        Slider slider = new Slider(0, MOST_CUT, 0);
        slider.setBlockIncrement(1);
        slider.setPrefWidth(140);
        slider.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                change(change.apply(now.doubleValue() / 100));
            }
        });
        cuts.add(slider);
        return Forms.field(key, slider);
    }

    private void change(UnaryOperator<Pictures.Change> how) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            IntakeStore.Page page = pages.get(at);
            pages.set(at, page.changed(how.apply(page.change())));
            list.getSelectionModel().select(at);
            show();
        }
    }

    private void move(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < pages.size()) {
            IntakeStore.Page page = pages.remove(from);
            pages.add(to, page);
            list.getSelectionModel().clearAndSelect(to);
        }
    }

    private void leaveOut() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            pages.remove(at);
        }
    }

    private void show() {
        IntakeStore.Page page = list.getSelectionModel().getSelectedItem();
        showing = true;
        if (page == null) {
            preview.setImage(null);
        } else {
            BufferedImage now = Pictures.changed(page.upright(), page.change());
            preview.setImage(SwingFXUtils.toFXImage(now, null));
            double[] shares = {
                page.change().top(),
                page.change().right(),
                page.change().bottom(),
                page.change().left()
            };
            for (int i = 0; i < cuts.size(); i++) {
                cuts.get(i).setValue(shares[i] * 100);
            }
        }
        showing = false;
    }

    /** A page by its place and the name of its file. */
    private static final class PageCell extends ListCell<IntakeStore.Page> {
        PageCell() {
            setPrefWidth(0); // as wide as the list, whatever the file is called
        }

        @Override
        protected void updateItem(IntakeStore.@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(
                    empty || page == null
                            ? null
                            : Text.of("duediligence.pages.page", getIndex() + 1, IntakeStore.name(page.file())));
        }
    }
}

package org.groundwork.instruments.editor;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Card;

/** A section of a questionnaire. */
final class SectionView {
    private SectionView() {}

    static List<Node> cards(PartViewModel part, UUID section) {
        RowsViewModel<DraftSection> row = part.sectionRow(section);
        FieldsView<DraftSection> fields = new FieldsView<>(row, part.today());
        TextsView<DraftSection> texts = new TextsView<>(part, row, fields);
        texts.line("instruments.edit.sectionTitle", "title", DraftSection::title);
        fields.text("instruments.edit.sectionCode", "code", DraftSection::code);
        texts.area("instruments.edit.sectionAbout", "about", DraftSection::about);
        return List.of(Card.of("instruments.editor.card.section", fields));
    }
}

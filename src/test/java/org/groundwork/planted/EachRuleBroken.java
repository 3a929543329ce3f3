package org.groundwork.planted;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import org.apache.poi.ss.usermodel.Workbook;
import org.flywaydb.core.Flyway;
import org.groundwork.core.Text;
import org.groundwork.plantedtoo.Neighbour;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Breaks every rule that a class of an area can break: public without a role, and sees what it must not. */
public class EachRuleBroken {
    @Nullable
    Connection sql;

    @Nullable
    Trigger database;

    @Nullable
    Flyway migrations;

    @Nullable
    Workbook office;

    @Nullable
    Alert alert;

    @Nullable
    Neighbour otherArea;

    void breaks() {
        new Label(Text.of("core.Severity.INFO")).setStyle("-fx-padding: 1");
        Platform.runLater(() -> {});
        Thread.ofVirtual().unstarted(() -> {});
        System.out.println(LocalDate.now(ZoneOffset.UTC) + Locale.getDefault().toString());
    }
}

package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies around a workspace: settings, logs, fault codes, sync folders, sealed attachments. */
class AroundTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, /home/u/.config/groundwork, /home/u/.local/state/groundwork/logs",
        "Mac OS X, /home/u/Library/Application Support/Groundwork, /home/u/Library/Logs/Groundwork",
        "Windows 11, /home/u/AppData/Roaming/Groundwork, /home/u/AppData/Local/Groundwork/logs"
    })
    void settingsAndLogsLieWhereTheSystemWantsThem(String system, String settings, String logs) {
        Map<String, String> properties = Map.of("user.home", "/home/u", "os.name", system);
        SystemPlaces places = SystemPlaces.of(properties::get, name -> null);
        assertEquals(new SystemPlaces(Path.of(settings), Path.of(logs)), places);
    }

    @Test
    void settingsAreKept(@TempDir Path home) throws IOException {
        Path file = home.resolve("deep/settings.properties");
        UserSettings settings = UserSettings.at(file);
        UUID device = settings.device();
        settings.put("theme", "dark");
        for (int i = 0; i < 12; i++) {
            settings.opened(Files.createDirectory(home.resolve(i + ".groundwork")));
        }
        UserSettings again = UserSettings.at(file);
        assertEquals(device, again.device());
        assertEquals("dark", again.get("theme", ""));
        assertEquals(10, again.recent().size());
        assertEquals(home.resolve("11.groundwork"), again.recent().getFirst());
        Files.writeString(file, "\\u00zz");
        assertNotEquals(device, UserSettings.at(file).device());
    }

    @Test
    void aLogHoldsNoWordsOfAnException() {
        LogRecord record = new LogRecord(Level.SEVERE, "fault");
        record.setLoggerName("org.groundwork.workspace.Logs");
        record.setThrown(new IllegalStateException(
                "row of Wadi Relief", new IOException("/home/maryam/Wadi Relief.groundwork")));
        String line = new Logs.Plain().format(record);
        assertFalse(line.contains("Wadi") || line.contains("maryam"), line);
        assertTrue(line.contains("java.io.IOException") && line.contains("AroundTest"), line);
        record.setLoggerName("org.apache.poi");
        record.setMessage("cell of Wadi Relief");
        assertFalse(new Logs.Plain().format(record).contains("Wadi"));
    }

    @Test
    void oneFaultHasOneCode() {
        String first = FaultCode.of(fault());
        assertEquals(
                first.substring(0, 4),
                FaultCode.of(new IllegalStateException(fault())).substring(0, 4));
        assertTrue(first.matches("[2-9A-Z]{4}-[2-9A-Z]{4}"), first);
        assertNotEquals(first, FaultCode.of(new IllegalStateException("elsewhere")));
    }

    private static RuntimeException fault() {
        return new UnsupportedOperationException("here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groundwork (conflicted copy 2026-03-01).mv.db",
                "groundwork (Konflikt-Kopie von Anna).mv.db",
                "groundwork-DESKTOP-4F2K9Q.mv.db",
                "groundwork (1).mv.db",
                "header.sync-conflict-20260301-120000-ABCDEFG",
                "test (copie en conflit).groundwork"
            })
    void whatSyncProgramsMakeIsKnown(String name) {
        assertTrue(Surroundings.conflict(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groundwork.mv.db", "header", "header.2", "in-use", "conflicting-views.txt"})
    void ordinaryFilesAreNot(String name) {
        assertFalse(Surroundings.conflict(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dropbox", "OneDrive - Agency", "Google Drive", "Nextcloud", "iCloud Drive", "Dropbox (Work)"})
    void syncedFoldersAreKnownByName(String name, @TempDir Path home) throws IOException {
        Path inside = Files.createDirectories(home.resolve(name).resolve("work/x.groundwork"));
        assertEquals(home.resolve(name), Surroundings.synced(inside).orElseThrow());
        assertTrue(Surroundings.synced(Files.createDirectories(home.resolve("Boxes/x.groundwork")))
                .isEmpty());
        Files.createDirectory(home.resolve("Boxes/.stfolder"));
        assertEquals(
                home.resolve("Boxes"),
                Surroundings.synced(home.resolve("Boxes/x.groundwork")).orElseThrow());
    }

    @Test
    void networkSharesAreKnown() {
        for (String type : List.of("nfs4", "CIFS", "fuse.sshfs", "9p")) {
            assertTrue(Surroundings.networkType(type), type);
        }
        for (String type : List.of("ext4", "NTFS", "apfs", "overlay", "tmpfs")) {
            assertFalse(Surroundings.networkType(type), type);
        }
        assertTrue(Surroundings.network(Path.of("\\\\server\\share\\x.groundwork")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void sealedAttachmentsOpenWholeOrNotAtAll(int size) throws IOException {
        byte[] key = WorkspaceKey.random().content();
        byte[] plain = new byte[size];
        new java.util.Random(size).nextBytes(plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedStream.seal(new ByteArrayInputStream(plain), out, key);
        byte[] sealed = out.toByteArray();
        Assertions.assertArrayEquals(plain, open(sealed, key));
        for (int at = 0; at < sealed.length; at += Math.max(1, sealed.length / 9)) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            Assertions.assertThrows(IOException.class, () -> open(changed, key), "byte " + at);
            byte[] cut = java.util.Arrays.copyOf(sealed, at);
            Assertions.assertThrows(IOException.class, () -> open(cut, key), "cut at " + at);
        }
        Assertions.assertThrows(
                IOException.class, () -> open(sealed, WorkspaceKey.random().content()));
    }

    private static byte[] open(byte[] sealed, byte[] key) throws IOException {
        return SealedStream.open(new ByteArrayInputStream(sealed), key).readAllBytes();
    }
}

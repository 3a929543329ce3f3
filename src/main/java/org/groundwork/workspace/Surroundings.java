package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a workspace lies where databases come to harm: on a network share, or in a folder that a program syncs. */
final class Surroundings {
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "9p",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.rclone",
            "fuse.gvfsd-fuse",
            "ncpfs",
            "ceph",
            "glusterfs",
            "fuse.glusterfs");

    /** Folder names as the programs make them; what follows may be an account or an organisation. */
    private static final Pattern SYNCED = Pattern.compile(
            "(dropbox|onedrive|nextcloud|owncloud|google ?drive|googledrive|my drive|icloud ?drive|mobile documents"
                    + "|box sync|pcloud ?drive|seafile|syncthing|mega ?sync|sharepoint)(\\b.*|$)",
            Pattern.CASE_INSENSITIVE);

    /** What such a program leaves in the folder that it syncs. */
    private static final List<String> MARKERS = List.of(
            ".dropbox",
            ".dropbox.cache",
            ".stfolder",
            ".stignore",
            ".owncloudsync.log",
            ".nextcloudsync.log",
            ".sync_journal.db",
            ".tmp.driveupload",
            ".seafile-data");

    private static final Pattern CONFLICT = Pattern.compile(
            ".*(conflicted copy|\\bconflict(ed)?\\b|konflikt|copie en conflit|copia en conflicto|\\.sync-conflict-"
                    + "|-(desktop|laptop|pc)-[a-z0-9]+| \\(\\d+\\)|-\\w*-?conflict-).*",
            Pattern.CASE_INSENSITIVE);

    private Surroundings() {}

    /** Notices for what is found; none in an ordinary folder. */
    static List<Notice> look(Folder folder) {
        List<Notice> notices = new ArrayList<>();
        if (network(folder.root())) {
            notices.add(Notice.warning("workspace.notice.network", folder.root().toString()));
        }
        synced(folder.root())
                .ifPresent(where -> notices.add(Notice.warning("workspace.notice.synced", where.toString())));
        List<String> copies = conflicts(folder);
        if (!copies.isEmpty()) {
            notices.add(Notice.warning("workspace.notice.conflicts", copies.size(), String.join(", ", copies)));
        }
        return notices;
    }

    static boolean network(Path path) {
        String text = path.toString();
        if (text.startsWith("\\\\") || text.startsWith("//")) {
            return true;
        }
        try {
            return networkType(Files.getFileStore(path).type());
        } catch (IOException e) {
            return false;
        }
    }

    static boolean networkType(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    /** The folder above that a program keeps in step with others. */
    static Optional<Path> synced(Path path) {
        for (Path above = path.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            Path name = above.getFileName();
            if (name != null && SYNCED.matcher(name.toString()).matches()) {
                return Optional.of(above);
            }
            Path folder = above;
            if (MARKERS.stream().anyMatch(marker -> Files.exists(folder.resolve(marker)))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Copies that a sync program made because two computers wrote: beside the database and beside the folder. */
    static List<String> conflicts(Folder folder) {
        List<String> found = new ArrayList<>();
        try {
            for (Path file : Disk.list(folder.root())) {
                add(found, file, "");
            }
            Path parent = folder.root().toAbsolutePath().getParent();
            if (parent != null) {
                String name = folder.name().toLowerCase(Locale.ROOT);
                for (Path file : Disk.list(parent)) {
                    boolean self = file.getFileName().equals(folder.root().getFileName());
                    if (!self && file.toString().toLowerCase(Locale.ROOT).contains(Folder.SUFFIX)) {
                        add(found, file, name);
                    }
                }
            }
        } catch (IOException e) {
            Logs.warn(Surroundings.class, e);
        }
        return found;
    }

    private static void add(List<String> found, Path file, String start) {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).startsWith(start) && conflict(name)) {
            found.add(name);
        }
    }

    static boolean conflict(String fileName) {
        return CONFLICT.matcher(fileName).matches();
    }
}

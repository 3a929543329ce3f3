package org.groundwork.workspace;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy in the workspace's own folder of backups; it shares the attachments.
 *
 * @param file the copy, a {@code .gwcopy}
 * @param made when
 * @param size bytes
 */
public record Backup(Path file, Instant made, long size) {}

package org.groundwork.office;

import java.util.Optional;

/** Rows drawn one after another. */
interface RowReader extends AutoCloseable {
    /** The next row that has a cell, empty after the last one. */
    Optional<Row> next() throws Exception;

    @Override
    void close();
}

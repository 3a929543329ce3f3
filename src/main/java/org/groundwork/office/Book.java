package org.groundwork.office;

import java.util.List;

/** The tables of one file, whatever its format. */
interface Book extends AutoCloseable {
    List<SheetInfo> sheets();

    /** Reads the sheet at this place in {@link #sheets()}. */
    RowReader rows(int index) throws Exception;

    /** The cells of a sheet that are merged over several rows. */
    List<Merge> merges(int index) throws Exception;

    @Override
    void close();
}

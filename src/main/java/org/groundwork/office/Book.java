package org.groundwork.office;

import java.util.List;

/** The tables of one file, whatever its format. */
interface Book extends AutoCloseable {
    List<SheetInfo> sheets();

    /** Reads the sheet at this place in {@link #sheets()}. */
    RowReader rows(int index) throws Exception;

    /** The cells of a sheet that are merged over several rows. */
    List<Merge> merges(int index) throws Exception;

    /** The cells of a sheet that hold a formula; a file that keeps none has none. */
    default List<CellAt> formulas(int index) throws Exception {
        return List.of();
    }

    /** True where the file carries macros; they are never run. */
    default boolean macros() {
        return false;
    }

    @Override
    void close();
}

/** Office files in and out: xlsx, xls, csv, docx. The only place that knows POI, fastexcel and FastCSV. */
@NullMarked
package org.groundwork.office;

import org.jspecify.annotations.NullMarked;

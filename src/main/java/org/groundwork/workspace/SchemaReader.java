package org.groundwork.workspace;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.h2.engine.Database;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.Typed;
import org.h2.value.Value;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a database file's schema as plain data, through H2's storage layer only: nothing in the file is run, no class
 * that it names is loaded.
 *
 * @param statements the statements that H2 would run while connecting
 * @param migrations the versions that Flyway's table lists as done
 * @param lastAct the number of the journal's last act, 0 where there is none, {@link #UNKNOWN} where its page cannot be
 * read this way
 * @param foreignType a class that the file wants loaded and that H2's own databases never name; null where there is
 * none
 */
record SchemaReader(
        List<String> statements,
        List<String> migrations,
        long lastAct,
        @Nullable String foreignType) {
    static final long UNKNOWN = Long.MAX_VALUE;
    private static final String META = "table.0";
    private static final int META_SQL = 3;
    private static final int META_ID = 0;
    private static final String TYPES = "_";
    private static final String HISTORY = "CREATE CACHED TABLE \"PUBLIC\".\"flyway_schema_history\"(";
    private static final String ACTS = "CREATE CACHED TABLE \"PUBLIC\".\"ACT\"(";
    private static final int HISTORY_VERSION = 1;
    private static final int META_COLUMNS = 4;
    private static final int HISTORY_COLUMNS = 10;
    private static final String TYPE_HOME = "org.h2.mvstore.";

    /**
     * Reads the schema.
     *
     * @param filePassword the key of an encrypted file, null for a plain one
     * @throws RuntimeException of H2 where the file is not a sound database
     */
    static SchemaReader read(Path database, @Nullable String filePassword) {
        MVStore.Builder builder = new MVStore.Builder()
                .fileName(database.toAbsolutePath().toString())
                .readOnly();
        if (filePassword != null) {
            builder.encryptionKey(filePassword.toCharArray());
        }
        try (MVStore store = builder.open()) {
            Optional<String> foreign = foreignType(store);
            if (foreign.isPresent()) {
                return new SchemaReader(List.of(), List.of(), 0, foreign.get());
            }
            List<String> statements = new ArrayList<>();
            List<String> migrations = new ArrayList<>();
            long lastAct = 0;
            for (SearchRow row : rows(store, META, META_COLUMNS)) {
                String sql = text(row, META_SQL);
                statements.add(sql);
                if (sql.startsWith(HISTORY)) {
                    rows(store, "table." + row.getValue(META_ID).getInt(), HISTORY_COLUMNS)
                            .forEach(done -> migrations.add(text(done, HISTORY_VERSION)));
                } else if (sql.startsWith(ACTS)) {
                    lastAct = lastKey(store, "table." + row.getValue(META_ID).getInt(), columns(sql));
                }
            }
            return new SchemaReader(statements, migrations, lastAct, null);
        }
    }

    /** The whole number that is a table's primary key is also where H2 keeps the row. */
    private static long lastKey(MVStore store, String map, int columns) {
        try {
            Long last = store.hasMap(map) ? open(store, map, columns).lastKey() : null;
            return last == null ? 0 : last;
        } catch (RuntimeException e) {
            return UNKNOWN; // for H2 to say while connecting; nobody is refused for what this reader does not know
        }
    }

    /** How many columns a table has; H2 writes each on a line of its own. */
    private static int columns(String create) {
        return create.split(",\n {4}", -1).length;
    }

    private static MVMap<Long, VersionedValue<SearchRow>> open(MVStore store, String map, int columns) {
        return store.openMap(
                map,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<SearchRow, Database>(rowType(columns))));
    }

    /** Every row that the map holds, committed or in flight: whichever of them H2 would see. */
    private static List<SearchRow> rows(MVStore store, String map, int columns) {
        List<SearchRow> rows = new ArrayList<>();
        if (!store.hasMap(map)) {
            return rows;
        }
        MVMap<Long, VersionedValue<SearchRow>> table = open(store, map, columns);
        for (VersionedValue<SearchRow> value : table.values()) {
            SearchRow current = value.getCurrentValue();
            SearchRow committed = value.getCommittedValue();
            if (current != null) {
                rows.add(current);
            }
            if (committed != null && !value.isCommitted()) {
                rows.add(committed);
            }
        }
        return rows;
    }

    private static RowDataType rowType(int count) {
        CompareMode mode = CompareMode.getInstance(null, 0);
        Typed[] columns = new Typed[count];
        Arrays.fill(columns, TypeInfo.TYPE_VARCHAR);
        RowDataType type = new RowDataType(null, mode, null, null, null, count, false);
        type.setRowFactory(RowFactory.getDefaultRowFactory().createRowFactory(null, mode, null, columns, null, false));
        return type;
    }

    private static String text(SearchRow row, int column) {
        Value value = row.getValue(column);
        String text = value == null ? null : value.getString();
        return text == null ? "" : text;
    }

    /** A map may name the class that reads it; only the storage layer's own are taken, and none that deserialises. */
    private static Optional<String> foreignType(MVStore store) {
        if (!store.hasMap(TYPES)) {
            return Optional.empty();
        }
        try {
            store.openMap(
                            TYPES,
                            new MVMap.Builder<String, DataType<?>>()
                                    .keyType(StringDataType.INSTANCE)
                                    .valueType(new TypeNames()))
                    .values()
                    .forEach(type -> {});
            return Optional.empty();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ForeignType foreign) {
                    return Optional.of(foreign.name);
                }
            }
            throw e;
        }
    }

    private static final class ForeignType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String name;

        ForeignType(String name) {
            super("foreign type");
            this.name = name;
        }
    }

    /** Reads the list of types, and refuses a name before the class behind it is looked up. */
    private static final class TypeNames extends BasicDataType<DataType<?>> {
        private final MetaType<Database> all = new MetaType<>(null, null);

        @Override
        public DataType<?> read(ByteBuffer buffer) {
            int start = buffer.position();
            String name = DataUtils.readString(buffer, DataUtils.readVarInt(buffer));
            if (!name.startsWith(TYPE_HOME) || name.equals(ObjectDataType.class.getName())) {
                throw new ForeignType(name);
            }
            buffer.position(start);
            return all.read(buffer);
        }

        @Override
        public int getMemory(DataType<?> type) {
            return all.getMemory(type);
        }

        @Override
        public void write(WriteBuffer buffer, DataType<?> type) {
            all.write(buffer, type);
        }

        @Override
        public DataType<?>[] createStorage(int size) {
            return new DataType<?>[size];
        }
    }
}

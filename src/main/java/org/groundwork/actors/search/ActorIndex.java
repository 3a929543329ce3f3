package org.groundwork.actors.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.groundwork.core.Fold;

/**
 * Finds actors by any of their names or identifiers while somebody types: words in any order, begun or mistyped,
 * accents and case aside, in any script; a name in Arabic letters is found by its Latin spelling and the other way
 * round. Held in memory, kept up to date by {@link #put}.
 */
public final class ActorIndex implements AutoCloseable {
    private static final String ID = "id";
    private static final String WORD = "word";
    private static final String WHOLE = "whole";
    private static final String KIND = "kind";
    private static final String SOUND_LATIN = "soundLatin";
    private static final String SOUND_OTHER = "soundOther";
    private static final UnicodeSet WITHOUT_BLANKS =
            new UnicodeSet("[[:Han:][:Thai:][:Lao:][:Khmer:][:Myanmar:][:Hiragana:][:Katakana:]]").freeze();
    private static final Set<String> ARTICLES = Set.of("al", "el", "\u0627\u0644");
    /** With so many actors that bear what was typed, nobody looks for those that nearly do. */
    private static final int ENOUGH = 10;

    private static final int MOST_WORDS = 8;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final BreakIterator cutter = BreakIterator.getWordInstance(ULocale.ROOT);
    private final Sound sound = new Sound();

    public ActorIndex() {
        try {
            writer = new IndexWriter(
                    memory,
                    new IndexWriterConfig()
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setRAMBufferSizeMB(32));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything and starts again with these actors. */
    public synchronized void fill(Collection<Searchable> actors) {
        try {
            writer.deleteAll();
            for (Searchable actor : actors) {
                writer.addDocument(document(actor));
            }
            writer.forceMerge(1);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds actors, or replaces what was known of them. */
    public synchronized void put(Collection<Searchable> actors) {
        try {
            for (Searchable actor : actors) {
                writer.updateDocument(new Term(ID, actor.id().toString()), document(actor));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The actors that answer to what was typed: whole names first, then names that begin so, then words, then words
     * that sound alike or are mistyped; among equals those that may be local.
     *
     * @param most at most so many
     */
    public List<UUID> find(String typed, int most) {
        List<String> words;
        List<Query> strict = new ArrayList<>();
        List<Query> loose = new ArrayList<>();
        synchronized (this) {
            words = words(typed);
            List<String> heard =
                    words.stream().filter(word -> !ARTICLES.contains(word)).toList();
            words = heard.isEmpty() ? words : heard;
            for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
                strict.add(new DisjunctionMaxQuery(spelt(word), 0));
                List<Query> ways = spelt(word);
                ways.addAll(nearly(word));
                loose.add(new DisjunctionMaxQuery(ways, 0));
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        LinkedHashSet<UUID> found = new LinkedHashSet<>();
        String whole = Fold.key(typed);
        search(ranked(strict, whole), most, found);
        if (found.size() < ENOUGH) {
            search(ranked(loose, whole), most, found);
        }
        return List.copyOf(found);
    }

    /** A word as typed: exactly, as the beginning of one, or by its sound in another script. */
    private List<Query> spelt(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(weighted(new TermQuery(new Term(WORD, word)), 3));
        ways.add(weighted(new PrefixQuery(new Term(WORD, word)), 2));
        String otherScript = latin(word) ? SOUND_OTHER : SOUND_LATIN;
        for (String key : word.length() < 3 ? Set.<String>of() : sound.keys(word)) {
            ways.add(weighted(new TermQuery(new Term(otherScript, key)), 1.5f));
            if (key.length() > 2) {
                ways.add(weighted(new PrefixQuery(new Term(otherScript, key)), 1.2f));
            }
        }
        return ways;
    }

    /** A word mistyped, or spelt otherwise in the same script. */
    private List<Query> nearly(String word) {
        List<Query> ways = new ArrayList<>();
        int letters = word.codePointCount(0, word.length());
        if (letters >= 4) {
            int edits = letters >= 8 ? 2 : 1;
            ways.add(weighted(new FuzzyQuery(new Term(WORD, word), edits, 1, 50, true), 1));
        }
        String sameScript = latin(word) ? SOUND_LATIN : SOUND_OTHER;
        for (String key : sound.keys(word)) {
            if (key.length() > 2) {
                ways.add(weighted(new TermQuery(new Term(sameScript, key)), 0.8f));
            }
        }
        return ways;
    }

    private static Query ranked(List<Query> words, String whole) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word, Occur.MUST));
        all.add(weighted(new TermQuery(new Term(WHOLE, whole)), 10), Occur.SHOULD);
        all.add(weighted(new PrefixQuery(new Term(WHOLE, whole)), 4), Occur.SHOULD);
        all.add(weighted(new TermQuery(new Term(KIND, "LOCAL")), 0.3f), Occur.SHOULD);
        all.add(weighted(new TermQuery(new Term(KIND, "STATE")), 0.2f), Occur.SHOULD);
        all.add(weighted(new TermQuery(new Term(KIND, "INTERNATIONAL")), 0.1f), Occur.SHOULD);
        return all.build();
    }

    private void search(Query query, int most, Set<UUID> found) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                StoredFields stored = searcher.storedFields();
                for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                    if (found.size() < most) {
                        found.add(UUID.fromString(stored.document(hit.doc).get(ID)));
                    }
                }
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query weighted(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private Document document(Searchable actor) {
        Document document = new Document();
        document.add(new StringField(ID, actor.id().toString(), Field.Store.YES));
        document.add(new StringField(
                KIND, actor.retired() ? "RETIRED" : actor.kind().group().name(), Field.Store.NO));
        Set<String> seen = new HashSet<>();
        actor.names().forEach(name -> addName(document, name, seen));
        for (String identifier : actor.identifiers()) {
            List<String> words = words(identifier);
            words.forEach(word -> add(document, WORD, word, seen));
            add(document, WHOLE, Fold.key(identifier), seen);
            add(document, WORD, String.join("", words), seen);
        }
        return document;
    }

    private void addName(Document document, String name, Set<String> seen) {
        List<String> words = words(name);
        add(document, WHOLE, Fold.key(name), seen);
        for (String word : words) {
            add(document, WORD, word, seen);
        }
        // the sound is taken from the text before folding, which makes ta marbuta and ha equal
        for (String word : NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1)) {
            String field = latin(word) ? SOUND_LATIN : SOUND_OTHER;
            sound.keys(word).forEach(key -> add(document, field, key, seen));
        }
    }

    private static void add(Document document, String field, String text, Set<String> seen) {
        if (!text.isEmpty() && seen.add(field + text)) {
            document.add(new StringField(field, text, Field.Store.NO));
        }
    }

    /** The folded words of a text, cut apart by ICU's dictionaries where its script writes no blanks. */
    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Fold.key(text).split(" ", -1)) {
            if (!WITHOUT_BLANKS.containsSome(word)) {
                words.add(word);
                continue;
            }
            cutter.setText(word);
            int start = cutter.first();
            for (int end = cutter.next(); end != BreakIterator.DONE; end = cutter.next()) {
                words.add(word.substring(start, end));
                start = end;
            }
        }
        words.remove("");
        return words;
    }

    private static boolean latin(String word) {
        return word.isEmpty() || UScript.getScript(word.codePointAt(0)) == UScript.LATIN;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            memory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of work that is under way when its workspace is closed. */
class TasksTest {
    private final List<Throwable> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> shown = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Tasks tasks;

    TasksTest() {
        Screens.start();
        tasks = Tasks.background(told::add);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void whatOnlyReadsIsDropped() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(2);
        onScreen(() -> {
            tasks.read("shell.task.opening", progress -> fails(), shown::add).whenEnded(state -> ended.countDown());
            tasks.read("shell.task.opening", progress -> waits("late"), shown::add)
                    .whenEnded(state -> ended.countDown());
            tasks.settle();
        });
        closed.countDown();
        ended.await(30, TimeUnit.SECONDS);
        assertEquals(0, ended.getCount());
        assertEquals(List.of(), told);
        assertEquals(List.of(), Screens.onScreen(() -> List.copyOf(shown)));
    }

    @Test
    void whatWritesIsWaitedForAndItsFailureIsTold() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        onScreen(() -> {
            tasks.run("shell.task.saving", progress -> done.add("first"), any -> {});
            tasks.run("shell.task.saving", progress -> fails(), any -> {}).whenEnded(state -> ended.countDown());
            closed.countDown();
            tasks.settle();
            assertEquals(List.of("first"), done);
        });
        ended.await(30, TimeUnit.SECONDS);
        assertEquals(1, Screens.onScreen(told::size)); // told within the same step as ended
    }

    @Test
    void whatWasWrittenBeforeClosingIsNotTakenForTheNextWorkspace() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        onScreen(() -> {
            tasks.whenWritten(() -> shown.add("written"));
            tasks.run("shell.task.saving", progress -> waits("last"), any -> {}).whenEnded(state -> ended.countDown());
            closed.countDown();
            tasks.settle();
        });
        ended.await(30, TimeUnit.SECONDS);
        assertEquals(List.of(), Screens.onScreen(() -> List.copyOf(shown)));
    }

    private String fails() throws InterruptedException {
        closed.await(30, TimeUnit.SECONDS);
        throw new IllegalStateException("the workspace is gone");
    }

    private String waits(String answer) throws InterruptedException {
        closed.await(30, TimeUnit.SECONDS);
        return answer;
    }

    private static void onScreen(Runnable work) {
        Screens.onScreen(() -> {
            work.run();
            return true;
        });
    }
}

package org.groundwork.ui;

/**
 * What every area's screens need of the window: one argument instead of three.
 *
 * @param tasks runs work off the screen thread
 * @param dialogs asks and tells
 * @param memory what screens remember on this device
 */
public record Desk(Tasks tasks, Dialogs dialogs, Memory memory) {}

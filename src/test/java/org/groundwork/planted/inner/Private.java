package org.groundwork.planted.inner;

/** Public only for its own area. */
public class Private {}

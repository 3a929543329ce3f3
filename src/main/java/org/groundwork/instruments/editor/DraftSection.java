package org.groundwork.instruments.editor;

import java.util.UUID;

/** A section of a draft; sections stand in the order of their positions. */
public record DraftSection(UUID id, UUID draft, int position, String code, String title, String about) {}

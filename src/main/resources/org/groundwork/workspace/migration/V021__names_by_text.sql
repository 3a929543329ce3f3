-- The head of a long list, before the list is read. V020 got this index after it had been used without it.
CREATE INDEX IF NOT EXISTS actor_name_text ON actor_name (text, actor);

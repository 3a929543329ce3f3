-- A check says which account it looked at, so that one that is changed afterwards does not stay verified. Checks that were
-- recorded before have none. What is kept is derived from the account's name: it goes where the way of payment is erased.
ALTER TABLE duediligence_channel_check ADD COLUMN account UUID;
COMMENT ON COLUMN duediligence_channel_check.channel IS 'about';

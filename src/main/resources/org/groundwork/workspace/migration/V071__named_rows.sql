-- Tables with one row for what it is about say how its id is named, so that the row can go to another actor when two
-- records turn out to be one.
COMMENT ON TABLE capacity_gap IS 'group: priority, why, set_aside; named: capacity gap, actor, instrument, question';
COMMENT ON TABLE capacity_exit IS 'group: agreed_on, agreed_by; named: capacity exit, actor';
COMMENT ON TABLE duediligence_scope IS 'group: money, months; group: waiver, waiver_reason, waiver_from, waiver_days; named: duediligence scope, actor';
COMMENT ON TABLE screening_subject IS 'named: screening-subject, actor';

-- What screening found about a person or a way of payment holds the name in its own words: it goes when that is erased.
COMMENT ON COLUMN screening_hit.part IS 'about';
COMMENT ON COLUMN screening_decision.hit IS 'about';

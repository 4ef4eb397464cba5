-- The steps to choose among, without walking through the whole register.
CREATE INDEX deviation_by_step ON deviation (process_step) WHERE process_step IS NOT NULL;

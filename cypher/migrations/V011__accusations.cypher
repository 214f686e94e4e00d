// Accusations by day.
CREATE INDEX accused_sequence IF NOT EXISTS FOR ()-[r:ACCUSED]-() ON (r.sequence);

-- Placeholder, replaced before the next landing.
SELECT 1;

-- A full disk: a delivery that was being stored goes back to where it can be tried again. That is written where there is room already, in the
-- page of its own row.

alter table import_batches set (fillfactor = 30);

-- What copies of a frozen picture start from: the same picture without the kinds that others see per municipality and year only. A total with
-- them, less a total without them, would tell their month.

alter table pictures add column copy_basis text;
comment on column pictures.copy_basis is 'The frozen picture without kinds that are told per year only; null where it holds none of them. Read only for making copies.';

-- whoever is given rows is not given the owner's rows: those kinds have no month there
alter table picture_sources add column whole boolean not null default false;
comment on column picture_sources.whole is 'Made from the owner''s own rows.';

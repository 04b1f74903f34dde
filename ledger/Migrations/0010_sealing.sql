-- The Merkle tree over the facts, as tiles of 256 digests, and its signed heads. One tree a hash suite: sha256, sm3.

create table ledger.tile (
  tree text not null,
  level smallint not null check (level between 0 and 6),
  number bigint not null check (number >= 0),
  hashes bytea not null check (length(hashes) = 8192),
  primary key (tree, level, number)
);
alter table ledger.tile alter column hashes set storage external;
comment on table ledger.tile is 'Full tiles: 256 digests of 32 bytes. A digest of level n stands over 256^n facts.';

create table ledger.tree_edge (
  tree text not null,
  level smallint not null check (level between 0 and 6),
  number bigint not null check (number >= 0),
  hashes bytea not null check (length(hashes) % 32 = 0 and length(hashes) between 32 and 8160),
  primary key (tree, level)
);
alter table ledger.tree_edge alter column hashes set storage external;
comment on table ledger.tree_edge is 'The unfinished tile at the right end of each level, replaced with every head.';

create table ledger.tree_head (
  tree text not null,
  tree_size bigint not null check (tree_size > 0),
  root bytea not null check (length(root) = 32),
  signed_at timestamptz not null,
  origin text not null,
  note text not null,
  primary key (tree, tree_size)
);
comment on table ledger.tree_head is 'Every signed head: the tree over the facts up to a position.';
comment on column ledger.tree_head.tree_size is 'Position of the last fact under this head.';
comment on column ledger.tree_head.note is 'The signed note as it is published, to the letter.';

create table ledger.sealing_key (
  tree text not null,
  first_size bigint not null,
  name text not null,
  key_id text not null,
  suite text not null,
  public_key text not null,
  first_seen timestamptz not null,
  primary key (tree, first_size)
);
comment on table ledger.sealing_key is 'Which public key signs from which head on. Private ones never enter the database.';
comment on column ledger.sealing_key.public_key is 'The verifier key: name+id+base64.';
comment on column ledger.sealing_key.first_size is 'Size of the first head that it signed.';

select ledger.make_immutable('ledger.tile');
select ledger.make_immutable('ledger.tree_head');
select ledger.make_immutable('ledger.sealing_key');

-- Extends a tree by one head, the only way in: full tiles, the new edge and the head in one transaction.
--
-- extends is the size of the newest head that the caller knows (0 for none). When another head is the newest, nothing is written and
-- the error is 55000: of two sealers, one extends the tree and the other learns of it. The tiles and the edge must be exactly those
-- that lie between the two sizes, and the facts must be there; whether the digests are right, only recomputation tells. key_… is the
-- key that signs from this head on, when it is not the one that signed the head before.
create function ledger.seal(
  of_tree text, extends bigint, size bigint, root bytea, signed_at timestamptz, origin text, note text,
  tile_level smallint[], tile_number bigint[], tile_hashes bytea[],
  edge_level smallint[], edge_hashes bytea[],
  key_name text default null, key_id text default null, key_suite text default null, public_key text default null
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  newest record;
  recorded bigint := (select h.position from ledger.head h);
begin
  perform pg_advisory_xact_lock(1279607111, 2);
  select h.tree_size, h.signed_at into newest from ledger.tree_head h where h.tree = of_tree order by h.tree_size desc limit 1;
  if coalesce(newest.tree_size, 0) <> extends then
    raise exception 'The newest head of tree % has size %, not %.', of_tree, coalesce(newest.tree_size, 0), extends using errcode = '55000';
  end if;
  if size <= extends or size > recorded or seal.signed_at < newest.signed_at or (extends = 0 and public_key is null) then
    raise exception 'A head of size % at % does not follow one of size % at % in a ledger of % facts.',
      size, seal.signed_at, extends, newest.signed_at, recorded using errcode = '22023';
  end if;
  if array(select (l.level, n.number)::text from generate_series(0, 6) l(level)
       cross join lateral generate_series(extends >> (8 * l.level + 8), (size >> (8 * l.level + 8)) - 1) n(number)
       order by l.level, n.number)
     <> array(select (t.level, t.number)::text from unnest(tile_level, tile_number) t(level, number) order by t.level, t.number)
     or cardinality(tile_hashes) <> cardinality(tile_level)
     or array(select (l.level, 32 * (size >> (8 * l.level) & 255))::text from generate_series(0, 6) l(level)
       where size >> (8 * l.level) & 255 > 0 order by l.level)
     <> array(select (e.level, length(e.hashes))::text from unnest(edge_level, edge_hashes) e(level, hashes) order by e.level)
  then
    raise exception 'These are not the tiles between sizes % and %.', extends, size using errcode = '22023';
  end if;

  insert into ledger.tile (tree, level, number, hashes)
    select of_tree, t.level, t.number, t.hashes from unnest(tile_level, tile_number, tile_hashes) t(level, number, hashes);
  delete from ledger.tree_edge e where e.tree = of_tree and not e.level = any (edge_level);
  insert into ledger.tree_edge as e (tree, level, number, hashes)
    select of_tree, n.level, size >> (8 * n.level + 8), n.hashes from unnest(edge_level, edge_hashes) n(level, hashes)
    on conflict (tree, level) do update set number = excluded.number, hashes = excluded.hashes;
  insert into ledger.tree_head (tree, tree_size, root, signed_at, origin, note)
    values (of_tree, size, seal.root, seal.signed_at, seal.origin, seal.note);
  if public_key is not null then
    insert into ledger.sealing_key (tree, first_size, name, key_id, suite, public_key, first_seen)
      values (of_tree, size, key_name, seal.key_id, key_suite, seal.public_key, seal.signed_at);
  end if;
  perform pg_notify('ledger_sealed', of_tree || ' ' || size);
end $$;

revoke execute on function ledger.seal from public;
grant execute on function ledger.seal to regulatory_app;
grant select on ledger.tile, ledger.tree_edge, ledger.tree_head, ledger.sealing_key to regulatory_app;

// Mercurius with its compiler over the read models: a schema by hand, one statement a field, a loader for the lists below rows.
// PORT and DATABASE_URL come from tools/bench.
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

// Days as they are, not as moments of this machine's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });

const schema = `
  scalar CreditCode
  type Query {
    licence(id: ID!): Licence
    licences(first: Int!, where: LicenceFilterInput!): LicencesConnection!
  }
  input LicenceFilterInput { holderCode: CreditCodeOperationFilterInput! }
  input CreditCodeOperationFilterInput { eq: CreditCode! }
  type LicencesConnection { nodes: [Licence!]! }
  type Licence {
    id: ID!
    number: String!
    holder: String!
    item: String!
    standing: String!
    division: String!
    from: String!
    until: String
    issuedOn: String!
    licenceHistoryEntries(first: Int!): LicenceHistoryEntriesConnection!
  }
  type LicenceHistoryEntriesConnection { nodes: [LicenceHistoryEntry!]! }
  type LicenceHistoryEntry { version: String! on: String! type: String! zh: String! }
`;

const columns = `id, number, holder, item, standing, division, "from", until, issued_on as "issuedOn"`;

const one = { name: "licence", text: `select ${columns} from read.licence_register where id = $1` };

const page = { name: "licences", text: `select ${columns} from read.licence_register where holder_code = $1 order by id limit $2` };

const below = {
  name: "entries",
  text: `
    select asked.n, entry.version, entry."on", entry.type, entry.zh
      from unnest($1::text[]) with ordinality as asked (licence, n)
      cross join lateral (
        select position, version, "on", type, zh from read.licence_history where licence = asked.licence order by position limit $2
      ) entry
      order by asked.n, entry.position`,
};

const resolvers = {
  Query: {
    licence: async (_, { id }) => (await pool.query({ ...one, values: [id] })).rows[0] ?? null,
    licences: async (_, { first, where }) => ({ nodes: (await pool.query({ ...page, values: [where.holderCode.eq, first] })).rows }),
  },
};

const loaders = {
  Licence: {
    licenceHistoryEntries: {
      // All lists of one request have the same size. No cache: it lives for one request only, and no row comes twice in it.
      opts: { cache: false },
      async loader(queries) {
        const lists = queries.map(() => ({ nodes: [] }));
        const { rows } = await pool.query({ ...below, values: [queries.map(({ obj }) => obj.id), queries[0].params.first] });
        for (const row of rows) lists[Number(row.n) - 1].nodes.push(row);
        return lists;
      },
    },
  },
};

const app = Fastify({ logger: false });
app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });

// PostGraphile over the read models: everything as its Amber preset makes it, but for what production turns off.
// PORT and DATABASE_URL come from tools/bench.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";

// The views have neither keys nor references of their own.
const keys = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      "read.licence_register": { tags: { primaryKey: "id" } },
      "read.licence_history": {
        tags: { primaryKey: "position", foreignKey: "(licence) references read.licence_register (id)" },
      },
    },
  },
});

/** The read models that are asked for: the tables behind them, and all others, stay hidden. */
const shown = new Set(["licence_register", "licence_history"]);
const only = {
  name: "OnlyWhatIsAsked",
  version: "1.0.0",
  gather: {
    hooks: {
      pgIntrospection_class(_, { entity }) {
        if (!shown.has(entity.relname)) entity.getTags().behavior = "-*";
      },
    },
  },
};

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [keys, only],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ["read"],
      pubsub: false,
      poolConfig: { max: Number(process.env.POOL) },
    }),
  ],
  grafast: { explain: false },
  grafserv: { graphqlPath: "/graphql", graphiql: false, websockets: false, watch: false },
};

const server = createServer();
const serv = postgraphile(preset).createServ(grafserv);
await serv.addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1");

// Bundles GraphiQL from the installed npm packages into .local/graphiql, so that its page needs no network: npm run bundle
import { build } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const out = join(root, '.local/graphiql');

await mkdir(out, { recursive: true });
const shared = {
  bundle: true,
  minify: true,
  outdir: out,
  absWorkingDir: root,
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
};
await Promise.all([
  build({ ...shared, entryPoints: { page: join(here, 'page.jsx') }, format: 'esm', splitting: true, jsx: 'automatic', loader: { '.ttf': 'file' } }),
  build({
    ...shared,
    format: 'iife',
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
  }),
  cp(join(here, 'index.html'), join(out, 'index.html')),
]);

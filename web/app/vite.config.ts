import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const out = join(import.meta.dirname, '../../.local/web');

/** Bytes, compressed, that somebody waits for before anything is seen. */
const mostAtFirst = 300_000;

/** Writes every asset a second and third time, compressed: the host sends what the browser takes. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const folder = join(out, 'assets');
    let first = 0;
    for (const file of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
      const content = readFileSync(join(folder, file));
      const small = gzipSync(content, { level: 9 });
      writeFileSync(join(folder, `${file}.gz`), small);
      if (file.startsWith('index-')) first += small.length;
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
    }
    if (first > mostAtFirst) throw new Error(`The first load has ${first} bytes, more than ${mostAtFirst}.`);
  },
};

export default defineConfig({
  plugins: [react(), compressed],
  build: { outDir: out, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
});

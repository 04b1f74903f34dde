import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const out = join(import.meta.dirname, '../../.local/web');

/** Writes every asset a second and third time, compressed: the host sends what the browser takes. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const folder = join(out, 'assets');
    for (const file of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
      const content = readFileSync(join(folder, file));
      writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
    }
  },
};

export default defineConfig({
  plugins: [react(), compressed],
  build: { outDir: out, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
});

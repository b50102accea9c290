import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Everything but Electron, Node's own modules and what is WebAssembly (spelling and grammar) is bundled into `out/`.
const external = ['electron', /^electron\//, /^node:/, 'hunspell-wasm', 'harper.js', ...builtinModules]

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      target: 'node24',
      outDir: 'out/app',
      emptyOutDir: false,
      reportCompressedSize: false,
      rollupOptions: {
        external,
        input: {
          main: 'app/main.ts',
          'spelling-process': 'app/spelling-process.ts',
          'grammar-process': 'app/grammar-process.ts',
          'library-process': 'app/library-process.ts',
          'check-process': 'app/check-process.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node24',
      outDir: 'out/app',
      emptyOutDir: false,
      reportCompressedSize: false,
      rollupOptions: {
        external,
        input: { preload: 'app/preload.ts' },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Relative, so that it works under any origin of ours.
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome140',
      outDir: 'out/renderer',
      emptyOutDir: true,
      reportCompressedSize: false,
      // The content security policy permits no inline script, and every asset is on the same disk anyway.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
})

// Makes dist/extension.js, one file with all that the extension needs.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const limit = 300_000;

// Modules of the client library for abilities that our server does not have, a quarter of it.
// The tests in VS Code fail once it has one of them.
const unused =
  /^\.\/(notebook|diagnostic|fileOperations|callHierarchy|typeHierarchy|linkedEditingRange|inlineValue|colorProvider)$/;

const absent = `
  class Absent {
    fillClientCapabilities() {}
    initialize() {}
    getState() { return { kind: 'static' }; }
    clear() {}
  }
  module.exports = new Proxy({}, { get: () => Absent });`;

const leaveOut = {
  name: 'leave out',
  setup({ onResolve, onLoad }) {
    const library = /[\\/]vscode-languageclient[\\/]lib[\\/]common[\\/]/;
    onResolve({ filter: unused }, ({ importer, path }) =>
      library.test(importer) ? { path, namespace: 'unused' } : undefined);
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: absent }));
    // Asks whether this VS Code is new enough, which VS Code has answered before it starts us.
    onResolve({ filter: /^semver\// }, ({ path }) => ({ path, namespace: 'version' }));
    onLoad({ filter: /.*/, namespace: 'version' }, () => ({ contents: 'module.exports = () => true;' }));
  },
};

// What Java is started with is said in the launcher alone.
const [, flags] = /^flags='([^']*)'/m.exec(readFileSync('../buddy-ls', 'utf8'));

const outfile = 'dist/extension.js';
const { metafile } = await build({
  entryPoints: ['src/extension.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  define: { javaFlags: JSON.stringify(flags.trim().split(/\s+/)) },
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  plugins: [leaveOut],
});
const { bytes } = metafile.outputs[outfile];
console.log(`${outfile}: ${bytes} bytes`);
if (bytes > limit) {
  console.error(`That is more than ${limit}. What is it that has grown?`);
  process.exit(1);
}

// Builds dist/extension.js, one file with everything that the extension needs.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const limit = 300_000;

// Modules of the client library, a quarter of it, for features that the server does not have.
// The tests in VS Code fail when the server gets one of them.
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
    // Used to check the version of VS Code, which VS Code has already done before it starts the extension.
    onResolve({ filter: /^semver\// }, ({ path }) => ({ path, namespace: 'version' }));
    onLoad({ filter: /.*/, namespace: 'version' }, () => ({ contents: 'module.exports = () => true;' }));
  },
};

// The flags of Java are defined in the launcher only.
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
  console.error(`That is more than the limit of ${limit}. Check what has grown.`);
  process.exit(1);
}

// Builds the VSIX: `npm run package`, or with a bundled Java for one platform:
// `npm run package -- --target linux-x64 --runtime FOLDER`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { target, runtime } = parseArgs({
  options: { target: { type: 'string' }, runtime: { type: 'string' } },
}).values;
if (!target !== !runtime) {
  fail('--target and --runtime must be used together: a bundled Java runs on one platform only.');
}
if (runtime && !existsSync(`${runtime}/bin`)) {
  fail(`${runtime} is not a Java installation: it has no folder bin.`);
}
const jar = '../server/target/buddy-ls.jar';
if (!existsSync(jar)) {
  fail(`${jar} is missing: build the server first: mvn -q -DskipTests package`);
}

for (const made of ['server', 'rules']) {
  rmSync(made, { recursive: true, force: true });
}
// The layout of the package, in which the launcher finds the jar and the runtime.
cpSync('../buddy-ls', 'server/bin/buddy-ls');
cpSync(jar, 'server/buddy-ls.jar');
cpSync('../docs/rules', 'rules', { recursive: true, filter: (path) => !path.endsWith('README.md') });
if (runtime) {
  cpSync(runtime, 'server/runtime', { recursive: true, verbatimSymlinks: false, dereference: true });
}

const [, version] = /<revision>(.*?)<\/revision>/.exec(readFileSync('../pom.xml', 'utf8'));
const { status } = spawnSync(
  'npx',
  [
    '--no-install', 'vsce', 'package', version, '--no-update-package-json', '--no-git-tag-version',
    '--no-dependencies', '--allow-missing-repository',
    // The page of the rule plain-secret contains an invented one.
    '--allow-package-secrets', 'npm',
    ...(target ? ['--target', target] : []),
    '-o', target ? `buddy-ls-${target}.vsix` : 'buddy-ls.vsix',
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exit(status ?? 1);

function fail(message) {
  console.error(message);
  process.exit(1);
}

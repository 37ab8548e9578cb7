// Makes the VSIX: `npm run package`, or with a Java of its own for one kind of machine:
// `npm run package -- --target linux-x64 --runtime FOLDER`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { target, runtime } = parseArgs({
  options: { target: { type: 'string' }, runtime: { type: 'string' } },
}).values;
if (!target !== !runtime) {
  fail('--target and --runtime belong together: a Java runs on one kind of machine only.');
}
if (runtime && !existsSync(`${runtime}/bin`)) {
  fail(`${runtime} is no Java: it has no folder bin.`);
}
const jar = '../server/target/buddy-ls.jar';
if (!existsSync(jar)) {
  fail(`${jar} is missing: build the server first: mvn -q -DskipTests package`);
}

for (const made of ['server', 'rules']) {
  rmSync(made, { recursive: true, force: true });
}
// As in the package: the launcher finds jar and runtime there.
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
    // The page of the rule plain-secret shows one, made up.
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

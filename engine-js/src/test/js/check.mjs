// Checks what standard input has as JSON, a list of files with `uri` and `text`; writes a list of what is found in each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const { open } = await import(pathToFileURL(join(folder, 'engine.mjs')));
const texts = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8'));
const engine = open((name) => texts[name] ?? null);
const files = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(files.map(({ text, uri }) => engine.check(text, uri))));

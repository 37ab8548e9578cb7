// The command line that these programs share: --NUMBER N --FLAG... NAME=COMMAND...
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** Reads a number, flags, and commands by name. */
export function readArguments(count, otherwise, flags = []) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      [count]: { type: 'string', default: String(otherwise) },
      ...Object.fromEntries(flags.map((it) => [it, { type: 'boolean', default: false }])),
    },
  });
  const commands = positionals.map((it) => {
    const [name] = it.split('=', 1);
    return { name, command: it.slice(name.length + 1).split(' ') };
  });
  return { count: Number(values[count]), flags: values, commands };
}

/** The URI of a new, empty folder. */
export function emptyFolder() {
  return pathToFileURL(mkdtempSync(join(tmpdir(), 'bench-'))).href;
}

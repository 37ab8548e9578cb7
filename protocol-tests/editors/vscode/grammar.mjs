import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const sample = `
- pipeline: Build $BRANCH
  actions:
    - action: "Test \${BUDDY_RUN_ID}"
      execute_commands: # these
        - npm ci
        - |
          echo "$CI" # here
          echo 'open
        - ls | wc -l
        # done
      version: 22
      setup_commands:
      - export X=$Y
    - commands: cat $FILE
      inline_commands: >-
        test -f $FILE
      name: $FILE
`;

/** Words, and the scope that each must or must not have. */
const expected = [
  ['$BRANCH', 'variable.other.buddy'],
  ['${BUDDY_RUN_ID}', 'variable.other.buddy'],
  ['execute_commands', 'entity.name.tag.yaml'],
  ['# these', 'comment.line.number-sign'],
  ['npm ci', 'meta.embedded.block.shell'],
  ['|', 'keyword.control.flow.block-scalar'],
  ['CI', 'variable.other.normal.shell'],
  ['open', 'string.quoted.single.shell'],
  ['ls', 'meta.embedded.block.shell', 'string'],
  ['# done', 'comment.line.number-sign.yaml'],
  ['version', 'entity.name.tag.yaml', 'meta.embedded'],
  ['22', 'constant.numeric', 'meta.embedded'],
  ['setup_commands', 'entity.name.tag.yaml'],
  ['export', 'storage.modifier.export.shell'],
  ['commands', 'entity.name.tag.yaml'],
  ['FILE', 'variable.other.normal.shell'],
  ['>-', 'keyword.control.flow.block-scalar'],
  ['-f', 'meta.embedded.block.shell'],
  ['name', 'entity.name.tag.yaml', 'meta.embedded'],
  ['$FILE', 'variable.other.buddy'],
];

/** Colours a text with the engine and the grammars of a VS Code. */
export async function testGrammar(code) {
  const require = createRequire(path.join(code, 'package.json'));
  const { INITIAL, parseRawGrammar, Registry } = require('vscode-textmate');
  const { loadWASM, OnigScanner, OnigString } = require('vscode-oniguruma');
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

  const file = (scope) => {
    const yaml = /^source\.yaml(?:\.(.*))?$/.exec(scope);
    if (yaml) {
      return path.join(code, `extensions/yaml/syntaxes/yaml${yaml[1] ? `-${yaml[1]}` : ''}.tmLanguage.json`);
    }
    return {
      'source.buddy': path.join(import.meta.dirname, '../../../vscode-client/syntaxes/buddy.tmLanguage.json'),
      'source.shell': path.join(code, 'extensions/shellscript/syntaxes/shell-unix-bash.tmLanguage.json'),
    }[scope];
  };
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) => file(scope) && parseRawGrammar(readFileSync(file(scope), 'utf8'), file(scope)),
  });
  const grammar = await registry.loadGrammar('source.buddy');

  let state = INITIAL;
  const tokens = [];
  for (const line of sample.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    tokens.push(...result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex).trim(),
      scopes: scopes.join(' '),
    })));
  }
  let from = 0;
  for (const [word, scope, not] of expected) {
    const index = tokens.findIndex(({ text }, i) => i >= from && (text === word || ` ${text} `.includes(` ${word} `)));
    assert.ok(index >= 0, `${word} is a token of its own in its turn: ${JSON.stringify(tokens.slice(from), null, 1)}`);
    assert.ok(tokens[index].scopes.includes(scope), `${word}: ${tokens[index].scopes}`);
    assert.ok(!not || !tokens[index].scopes.includes(not), `${word}: ${tokens[index].scopes}`);
    from = index;
  }
  console.log('grammar: commands are shell, variables stand out');
}

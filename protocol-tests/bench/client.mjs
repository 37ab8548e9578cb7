// A small client of the Language Server Protocol that measures the server it starts.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

// Keeps a yaml-language-server from waiting for the network.
const SETTINGS = { yaml: { schemaStore: { enable: false } } };

/** Milliseconds since an arbitrary point in time. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;

export class Client {
  #started = now();
  #process;
  #input = Buffer.alloc(0);
  #answers = new Map();
  #lastId = 0;
  #version = 1;
  #published = [];

  /** Called with the parameters of all findings, if set. */
  onFindings;

  /** Starts a server: a command and its arguments. */
  constructor(command) {
    this.#process = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout.on('data', (bytes) => this.#read(bytes));
    this.ended = new Promise((resolve, reject) => {
      this.#process.on('error', reject);
      this.#process.on('exit', resolve);
    });
  }

  /** Returns the milliseconds from the start of the process until the server was ready. */
  async initialize(folder) {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'bench' }],
      capabilities: CAPABILITIES,
    });
    const ready = now() - this.#started;
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', { settings: SETTINGS });
    return ready;
  }

  request(method, params) {
    const id = ++this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  tell(method, params) {
    this.#send({ method, params });
  }

  /** Opens a document; returns the milliseconds until its findings arrived. */
  async open(uri, text) {
    const began = now();
    const findings = this.findings();
    const item = { uri, languageId: 'yaml', version: this.#version, text };
    this.tell('textDocument/didOpen', { textDocument: item });
    await findings;
    return now() - began;
  }

  /** Replaces the text between two positions, given as zero-based lines and characters. */
  change(uri, from, to, text) {
    const [start, end] = [from, to].map(([line, character]) => ({ line, character }));
    this.tell('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  /** The findings that the server sends next. */
  findings() {
    return new Promise((resolve) => this.#published.push(resolve));
  }

  /** Resident memory in MB; needs Linux. */
  memory() {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
  }

  async leave() {
    await this.request('shutdown');
    this.tell('exit');
    const killing = setTimeout(() => this.#process.kill(), 5000);
    await this.ended;
    clearTimeout(killing);
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin.write(body);
  }

  #read(bytes) {
    this.#input = Buffer.concat([this.#input, bytes]);
    for (;;) {
      const end = this.#input.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.subarray(0, end))[1]);
      const next = end + 4 + length;
      if (this.#input.length < next) return;
      const message = JSON.parse(this.#input.subarray(end + 4, next));
      this.#input = this.#input.subarray(next);
      this.#receive(message);
    }
  }

  #receive(message) {
    if (message.method === undefined) {
      this.#answers.get(message.id)(message.result);
      this.#answers.delete(message.id);
    } else if (message.id !== undefined) {
      const result =
        message.method === 'workspace/configuration'
          ? message.params.items.map((it) => SETTINGS[it.section] ?? null)
          : null;
      this.#send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      this.onFindings?.(message.params);
      this.#published.splice(0).forEach((resolve) => resolve(message.params.diagnostics));
    }
  }
}

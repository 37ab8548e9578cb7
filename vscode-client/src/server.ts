import { EventEmitter, type OutputChannel, type Uri } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  ExecuteCommandRequest,
  LanguageClient,
  Trace,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { prepareLaunch, SetupError } from './launch';
import { tellCrashes, tellSetup } from './problems';
import { language, readTrace } from './settings';

export type State =
  | { readonly is: 'starting' }
  | { readonly is: 'running'; readonly version: string }
  | { readonly is: 'stopped' };

/** What was found in whole folders. */
export interface Summary {
  readonly files: number;
  readonly findings: number;
}

const crashLimit = 5;
const crashPeriod = 3 * 60_000;

/** A client that logs what goes wrong; what the user should know, {@link BuddyServer} tells in one message. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Owns the one language client; starts and stops run strictly one after another. */
export class BuddyServer {
  private client: LanguageClient | undefined;
  private current: State = { is: 'starting' };
  private crashes: number[] = [];
  private pending: Promise<void> = Promise.resolve();
  private readonly changes = new EventEmitter<State>();

  readonly onDidChangeState = this.changes.event;

  constructor(
    private readonly extensionPath: string,
    private readonly output: OutputChannel,
  ) {}

  get state(): State {
    return this.current;
  }

  start(): Promise<void> {
    return this.enqueue(() => this.doStart());
  }

  stop(): Promise<void> {
    return this.enqueue(() => this.doStop());
  }

  /** Starts anew because the user says so: earlier crashes are forgotten. */
  restart(): Promise<void> {
    return this.enqueue(async () => {
      this.crashes = [];
      await this.doStop();
      await this.doStart();
    });
  }

  /** Checks the Buddy files of folders; their findings are shown as those of open files are. */
  async checkFolders(folders: readonly Uri[]): Promise<Summary | undefined> {
    await this.pending;
    return this.client?.sendRequest(ExecuteCommandRequest.type, {
      command: 'buddy-ls.checkFolders',
      arguments: folders.map(String),
    });
  }

  /** Has the integrations listed that Buddy tells of; returns what has become of the list. */
  async pullIntegrations(argument: object): Promise<string> {
    await this.pending;
    const { client } = this;
    if (!client) {
      throw new Error('The Buddy language server is not running.');
    }
    // The log of messages must not hold the token.
    await client.setTrace(Trace.Off);
    try {
      return await client.sendRequest(ExecuteCommandRequest.type, {
        command: 'buddy-ls.pullIntegrations',
        arguments: [argument],
      });
    } finally {
      await client.setTrace(Trace.fromString(readTrace()));
    }
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.pending = this.pending.then(step);
    return this.pending;
  }

  private become(state: State): void {
    this.current = state;
    this.changes.fire(state);
  }

  private async doStart(): Promise<void> {
    this.become({ is: 'starting' });
    try {
      const launch = await prepareLaunch(this.extensionPath);
      const options = this.clientOptions(() => this.ended(client));
      const client = new QuietClient('buddy', 'Buddy pipelines', launch, options);
      this.client = client;
      await client.start();
      // The client resolves this, too, when the process ends while it starts.
      if (client === this.client) {
        const { serverInfo } = client.initializeResult ?? {};
        this.become({ is: 'running', version: serverInfo?.version ?? '' });
      }
    } catch (error) {
      this.become({ is: 'stopped' });
      this.output.appendLine(`The language server did not start: ${error}`);
      if (error instanceof SetupError) {
        tellSetup(error, () => this.restart());
      } else {
        this.ended(this.client);
      }
    }
  }

  /** A server has ended although nobody wanted it to; may be told more than once. */
  private ended(client: LanguageClient | undefined): void {
    if (client && client === this.client) {
      this.client = undefined;
      void this.enqueue(() => this.afterCrash());
    }
  }

  private async doStop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) {
      try {
        await client.stop();
      } catch (error) {
        this.output.appendLine(`The language server did not stop cleanly: ${error}`);
      }
    }
    this.become({ is: 'stopped' });
  }

  /** Starts again, but not for ever. */
  private async afterCrash(): Promise<void> {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < crashPeriod), now];
    if (this.crashes.length < crashLimit) {
      await this.doStart();
    } else {
      this.become({ is: 'stopped' });
      tellCrashes(this.output, () => this.restart());
    }
  }

  private clientOptions(ended: () => void): LanguageClientOptions {
    return {
      // The server itself takes those YAML files only that the settings include.
      documentSelector: [
        { language, scheme: 'file' },
        { language, scheme: 'untitled' },
        { language: 'yaml', scheme: 'file' },
      ],
      synchronize: { configurationSection: 'buddy' },
      middleware: {
        provideCompletionItem: async (document, position, context, token, next) => {
          const found = (await next(document, position, context, token)) ?? [];
          for (const item of Array.isArray(found) ? found : found.items) {
            const text = typeof item.insertText === 'object' ? item.insertText.value : item.insertText;
            if (/[ /](\$0)?$/.test(text ?? '')) {
              // Behind a key its values are proposed at once, behind a folder what is in it; if anything is.
              item.command = {
                command: 'editor.action.triggerSuggest',
                arguments: [{ auto: true }],
                title: '',
              };
            }
          }
          return found;
        },
      },
      outputChannel: this.output,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          ended();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
  }
}

import { commands, env, Uri, window, type OutputChannel } from 'vscode';
import type { SetupError } from './launch';
import { javaHomeSetting } from './settings';

const javaDownload = Uri.parse('https://adoptium.net/temurin/releases/');

type WaysOut = Record<string, () => unknown>;

/** The server cannot run until the user changes something. */
export function tellSetup(error: SetupError, tryAgain: () => unknown): void {
  const waysOut: WaysOut = {
    'Open Setting': () => commands.executeCommand('workbench.action.openSettings', error.setting),
    'Try Again': tryAgain,
  };
  if (error.setting === javaHomeSetting) {
    waysOut['Get Java'] = () => env.openExternal(javaDownload);
  }
  void tell(error.message, waysOut);
}

/** The server was started again and again, and ended each time. */
export function tellCrashes(output: OutputChannel, tryAgain: () => unknown): void {
  void tell('The Buddy language server keeps ending, so it was not started again. Its output tells more.', {
    'Show Output': () => output.show(),
    'Try Again': tryAgain,
  });
}

async function tell(message: string, waysOut: WaysOut): Promise<void> {
  const choice = await window.showErrorMessage(message, ...Object.keys(waysOut));
  if (choice !== undefined) {
    await waysOut[choice]?.();
  }
}

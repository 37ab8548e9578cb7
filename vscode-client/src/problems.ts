import { commands, env, Uri, window, type OutputChannel } from 'vscode';
import type { SetupError } from './launch';
import { tell } from './messages';
import { javaHomeSetting } from './settings';

const javaDownload = Uri.parse('https://adoptium.net/temurin/releases/');

/** The server cannot run until the user changes something. */
export function tellSetup(error: SetupError, tryAgain: () => unknown): void {
  const waysOut: Record<string, () => unknown> = {
    'Open Setting': () => commands.executeCommand('workbench.action.openSettings', error.setting),
    'Try Again': tryAgain,
  };
  if (error.setting === javaHomeSetting) {
    waysOut['Get Java'] = () => env.openExternal(javaDownload);
  }
  void tell(window.showErrorMessage, error.message, waysOut);
}

/** The server was started again and again, and ended each time. */
export function tellCrashes(output: OutputChannel, tryAgain: () => unknown): void {
  void tell(
    window.showErrorMessage,
    'The Buddy language server keeps ending, so it was not started again. Its output tells more.',
    { 'Show Output': () => output.show(), 'Try Again': tryAgain },
  );
}

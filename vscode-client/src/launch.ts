import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { Executable } from 'vscode-languageclient/node';
import { findJavaProblem, locateJava, minimumJava } from './java';
import { javaHomeSetting, readPath, serverJarSetting } from './settings';

/** The flags of the launcher, inserted by the build. */
declare const javaFlags: string[];

/** The server cannot be started until the user changes a setting. */
export class SetupError extends Error {
  constructor(message: string, readonly setting: string) {
    super(message);
  }
}

export async function prepareLaunch(extensionPath: string): Promise<Executable> {
  const server = path.join(extensionPath, 'server');
  const configuredJar = readPath(serverJarSetting);
  const jar = configuredJar || path.join(server, 'buddy-ls.jar');
  if (!path.isAbsolute(jar) || !existsSync(jar)) {
    throw new SetupError(`Buddy files are not checked: there is no language server at ${jar}.`, serverJarSetting);
  }

  // Windows looks for a bare "java" in the working directory first, which must
  // therefore not be a workspace folder.
  const cwd = extensionPath;
  const java = locateJava(readPath(javaHomeSetting), path.join(server, 'runtime'));
  const problem = await findJavaProblem(java, cwd);
  if (problem) {
    throw new SetupError(
      `Buddy files are not checked: Java ${minimumJava} or newer is required, but ${problem}.`,
      javaHomeSetting,
    );
  }

  // No transport: naming one would add "--stdio" to the arguments.
  if (configuredJar || process.platform === 'win32') {
    return { command: java.command, args: [...javaFlags, '-jar', jar, 'serve'], options: { cwd } };
  }
  // The launcher starts in half the time. Without a home it also uses the `java` on the PATH.
  const env = { ...process.env, BUDDY_LS_JAVA: java.home ?? '' };
  return { command: '/bin/sh', args: [path.join(server, 'bin/buddy-ls'), 'serve'], options: { cwd, env } };
}

import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { Executable } from 'vscode-languageclient/node';
import { findJavaProblem, locateJava, minimumJava } from './java';
import { javaHomeSetting, readPath, serverJarSetting } from './settings';

// stdout carries the protocol, so the JVM must not log there. The server is
// short of work most of the time: a quick start matters more than peak speed.
const jvmArguments = [
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
];

/** The server cannot be started until the user changes a setting. */
export class SetupError extends Error {
  constructor(message: string, readonly setting: string) {
    super(message);
  }
}

export async function prepareLaunch(extensionPath: string): Promise<Executable> {
  const configuredJar = readPath(serverJarSetting);
  const jar = configuredJar || path.join(extensionPath, 'server', 'buddy-ls.jar');
  if (!path.isAbsolute(jar) || !existsSync(jar)) {
    throw new SetupError(`Buddy files are not checked: there is no language server at ${jar}.`, serverJarSetting);
  }

  // Windows looks for a bare "java" in the working directory first, which must
  // therefore not be a workspace folder.
  const cwd = extensionPath;
  const java = locateJava(readPath(javaHomeSetting), path.join(extensionPath, 'server', 'runtime'));
  const problem = await findJavaProblem(java, cwd);
  if (problem) {
    throw new SetupError(
      `Buddy files are not checked: Java ${minimumJava} or newer is needed, but ${problem}.`,
      javaHomeSetting,
    );
  }

  // No transport: naming one would add "--stdio" to the arguments.
  return {
    command: java.command,
    args: [...jvmArguments, '-jar', jar, 'serve'],
    options: { cwd },
  };
}

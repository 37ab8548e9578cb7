import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';

export const minimumJava = 17;

export interface Java {
  readonly command: string;
  /** Where the command was taken from, for messages. */
  readonly origin: string;
}

/** The Java of the user's choice, else the one that came along, else that of the system. */
export function locateJava(configuredHome: string, bundledHome: string): Java {
  if (configuredHome) {
    return { command: executableIn(configuredHome), origin: 'the setting buddy.java.home' };
  }
  if (existsSync(bundledHome)) {
    return { command: executableIn(bundledHome), origin: 'the extension' };
  }
  const javaHome = process.env['JAVA_HOME'];
  if (javaHome) {
    return { command: executableIn(javaHome), origin: 'JAVA_HOME' };
  }
  return { command: 'java', origin: 'the PATH' };
}

/** Returns what is wrong with this Java, or undefined when it can run the server. */
export async function findJavaProblem(java: Java, cwd: string): Promise<string | undefined> {
  const version = parseJavaVersion(await readVersionOutput(java, cwd));
  if (version === undefined) {
    return `"${java.command}" (from ${java.origin}) does not work`;
  }
  if (version < minimumJava) {
    return `"${java.command}" (from ${java.origin}) is Java ${version}`;
  }
  return undefined;
}

export function parseJavaVersion(output: string): number | undefined {
  // Up to Java 8 the version reads "1.8.0_392", later ones start with the major number.
  const major = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return major === undefined ? undefined : Number(major);
}

function executableIn(home: string): string {
  return path.join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}

function readVersionOutput(java: Java, cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(java.command, ['-version'], { cwd, timeout: 15_000 }, (error, stdout, stderr) => {
      resolve(error ? '' : stderr + stdout);
    });
  });
}

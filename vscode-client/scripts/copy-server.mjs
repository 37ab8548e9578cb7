import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../server/target/buddy-ls.jar', import.meta.url));
const folder = fileURLToPath(new URL('../server/', import.meta.url));

if (!existsSync(source)) {
  console.error('../server/target/buddy-ls.jar is missing: build the server first: mvn -q -DskipTests package');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
copyFileSync(source, `${folder}buddy-ls.jar`);

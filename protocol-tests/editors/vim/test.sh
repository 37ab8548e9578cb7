#!/usr/bin/env bash
# Run by VimTest, with the .vimrc of docs/editors.md in HOME.
# Types like a user and reads the screen; buddy.yml becomes fixed.yml.
set -euo pipefail
export LC_ALL=C.UTF-8 TERM=xterm-256color

screen() {
  tmux -S "$HOME/tmux" -f /dev/null "$@"
}

trap 'screen kill-server 2>/dev/null || true' EXIT

sees() {
  screen capture-pane -p | grep -qE -- "$1"
}

# Waits until the screen shows a text, or no longer shows it (await ! TEXT).
await() {
  local wanted=0 deadline=$((SECONDS + 30)) seen
  if [[ $1 == '!' ]]; then
    wanted=1
    shift
  fi
  while seen=0; sees "$1" || seen=1; [[ $seen != "$wanted" ]]; do
    if ((SECONDS > deadline)); then
      printf 'FAILED: %s\n' "$1"
      screen capture-pane -p
      exit 1
    fi
    sleep 0.05
  done
  printf 'ok: %s\n' "$1"
}

press() {
  screen send-keys "$@"
}

write() {
  screen send-keys -l "$1"
}

command_line() {
  write ":$1"
  press Enter
}

# Chooses a code action by its title. The list shows its number.
take() {
  command_line ALECodeAction
  await "[0-9]\) $1"
  press "$(screen capture-pane -p | sed -nE "s/.*([0-9])\) $1.*/\1/p" | tail -1)" Enter
}

# Waits for a line that ends with a text; a message may follow it.
ends() {
  await "$1( > .*)?$"
}

# Types something and accepts the proposal; the line then ends with a text.
complete() {
  write "$1"
  ends "$1"
  press C-x C-o
  await 'Omni completion'
  ends "$2"
  press Escape
  await ! '(INSERT|completion)'
}

screen new-session -d -x 120 -y 40 "vim '$BUDDY_FILE'"
await 'pirority: LOW'
await '^(W>|--) .*pirority'
command_line 5
await 'is not a key of a pipeline'

command_line 8
press w
command_line ALEHover
await 'upper-case constant'
command_line pclose

command_line ALEStopAllLSPs
await ! '^(W>|--) '
# Requests are lost while the old server is shutting down.
for ((i = 0; i < 20; i++)); do
  sees '^(W>|--) .*pirority' && break
  command_line ALELint
  sleep 1
done
await '^(W>|--) .*pirority'

command_line 'setlocal indentexpr= noautoindent'
write 'Go    - action: Rest'
press Enter
complete '      type: SLE' 'type: SLEEP'
write o
complete '      trigger_ti' 'trigger_time:'
write A
complete 'ON_F' 'trigger_time: ON_FAILURE'
write 'o      sleep_in_sec: 3'
ends 'sleep_in_sec: 3'
press Escape

command_line 'call cursor(5, 4)'
await 'is not a key of a pipeline'
take 'Rename to `priority`'
await ' priority: LOW'
await ! pirority

command_line 'call cursor(1, 4)'
take 'Migrate this file'
await ' events:'
command_line wq
for ((i = 0; i < 600; i++)); do
  screen has-session 2>/dev/null || break
  sleep 0.05
done
echo all passed

-- Run by NeovimTest, as nvim --headless -S test.lua, with the init.lua of docs/editors.md.
-- Acts as the user, in Neovim 0.7 or newer; buddy.yml becomes fixed.yml.

local SECONDS = 30000

local function say(line)
  io.stdout:write(line .. '\n')
end

local script

-- Waits for a condition. Typed keys are handled once the script has returned to the main loop.
local function await(what, condition, seen)
  local deadline = vim.loop.now() + SECONDS
  while not condition() do
    if vim.loop.now() > deadline then
      error('FAILED: ' .. what .. ': ' .. vim.inspect(seen and seen()))
    end
    vim.defer_fn(function() script() end, 10)
    coroutine.yield()
  end
  say('ok: ' .. what)
end

local function type_keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 'm', false)
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local function findings()
  return vim.tbl_map(function(it) return it.code end, vim.diagnostic.get(0))
end

local function finds(rule)
  return function() return vim.tbl_contains(findings(), rule) end
end

local function client()
  local clients = vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
  return clients[1]
end

local function hover_of(word)
  return function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        local buffer = vim.api.nvim_win_get_buf(window)
        local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
        return text:find(word, 1, true) ~= nil
      end
    end
    return false
  end
end

local function restart()
  local before = client().id
  if vim.lsp.enable then
    vim.lsp.enable('buddy_ls', false)
    await('the server stops on request', function() return client() == nil end)
    vim.lsp.enable('buddy_ls', true)
  else
    vim.lsp.stop_client(vim.lsp.get_active_clients())
    await('the server stops on request', function() return client() == nil end)
    vim.cmd('edit')
  end
  await('another server is initialized', function()
    return client() and client().id ~= before and client().initialized
  end)
end

local function complete(label)
  local function proposals()
    return vim.fn.complete_info({ 'items' }).items
  end
  type_keys('<C-x><C-o>')
  await(label .. ' is proposed first', function()
    return (proposals()[1] or {}).abbr == label
  end, proposals)
  type_keys('<C-y>')
end

local function line_is(text)
  await(('the line is %q'):format(text), function()
    return vim.api.nvim_get_current_line() == text
  end, lines)
end

local function take_action(title)
  local offered = {}
  vim.ui.select = function(actions, _, choose)
    offered = vim.tbl_map(function(it) return (it.action or it[2]).title end, actions)
    local index = vim.fn.index(offered, title) + 1
    choose(actions[index], index)
  end
  type_keys('gra')
  await(title .. ' is offered', function() return vim.tbl_contains(offered, title) end,
    function() return offered end)
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.BUDDY_FILE))
  await('the file type is Buddy', function() return vim.bo.filetype == 'yaml.buddy' end)
  await('the mistake is found', finds('unknown-key'), findings)

  vim.api.nvim_win_set_cursor(0, { 8, 8 })
  type_keys('K')
  await('the key is explained', hover_of('upper-case constant'))
  vim.cmd('stopinsert')

  restart()
  await('the mistake is found again', finds('unknown-key'), findings)

  vim.o.completeopt = 'menuone'
  vim.bo.autoindent = false
  vim.bo.indentexpr = ''
  type_keys('Go    - action: Rest<CR>      type: SLE')
  line_is('      type: SLE')
  complete('SLEEP')
  line_is('      type: SLEEP')
  type_keys('<CR>      trigger_ti')
  line_is('      trigger_ti')
  complete('trigger_time')
  line_is('      trigger_time: ')
  type_keys('ON_F')
  line_is('      trigger_time: ON_F')
  complete('ON_FAILURE')
  line_is('      trigger_time: ON_FAILURE')
  type_keys('<CR>      sleep_in_sec: 3<Esc>')
  await('insert mode is left', function() return vim.fn.mode() == 'n' end)

  await('the mistake is still found', finds('unknown-key'), findings)
  vim.api.nvim_win_set_cursor(0, { 5, 4 })
  take_action('Rename to `priority`')
  await('the mistake is fixed', function() return lines()[5] == '  priority: LOW' end, lines)
  await('the mistake is no longer found', function() return not finds('unknown-key')() end, findings)

  vim.api.nvim_win_set_cursor(0, { 1, 4 })
  take_action('Migrate this file')
  await('the file is migrated', function() return lines()[2] == '  events:' end, lines)
  await('nothing is found', function() return #findings() == 0 end, findings)
  vim.cmd('write')
end

script = coroutine.wrap(function()
  local ok, problem = xpcall(main, debug.traceback)
  say(ok and 'all passed' or problem)
  vim.cmd(ok and 'qall!' or 'cquit!')
end)
vim.defer_fn(function() script() end, 0)

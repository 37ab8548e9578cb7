-- Run by NeovimTest: nvim --headless --clean -u test.lua
-- Drives the client that comes with Neovim (0.7 and newer) the way a person does.

local SECONDS = 20000

local failures = 0

local function check(what, passed, detail)
  if not passed then
    failures = failures + 1
    what = 'FAILED: ' .. what .. (detail and ': ' .. vim.inspect(detail) or '')
  end
  io.stdout:write(what .. '\n')
end

local function eventually(what, condition, detail)
  check(what, vim.wait(SECONDS, condition, 10), detail and detail())
end

local function finish()
  io.stdout:write(failures == 0 and 'all passed\n' or failures .. ' FAILED\n')
  vim.cmd(failures == 0 and 'qall!' or 'cquit!')
end

local function keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 'n', false)
end

-- Typed keys are handled once the script has returned to the main loop, so waiting must not block.
local function when(what, condition, next)
  local deadline = vim.loop.now() + SECONDS
  local function look()
    if condition() then
      check(what, true)
      next()
    elseif vim.loop.now() > deadline then
      check(what, false, vim.api.nvim_buf_get_lines(0, 0, -1, false))
      finish()
    else
      vim.defer_fn(look, 10)
    end
  end
  look()
end

local function start(command, file)
  local config = { name = 'buddy', cmd = command, root_dir = vim.fn.fnamemodify(file, ':h') }
  local id = vim.lsp.start_client and vim.lsp.start_client(config) or vim.lsp.start(config)
  vim.lsp.buf_attach_client(0, id)
  return vim.lsp.get_client_by_id(id)
end

local function findings()
  local shown = {}
  for _, it in ipairs(vim.diagnostic.get(0)) do
    table.insert(shown, ('%s %d:%d'):format(it.code, it.lnum, it.col))
  end
  return table.concat(shown, ', ')
end

local function line(number)
  return vim.api.nvim_buf_get_lines(0, number - 1, number, false)[1]
end

local function quick_fix(title)
  local offered
  vim.ui.select = function(actions, _, choose)
    offered = {}
    for index, it in ipairs(actions) do
      local action = it.action or it[2]
      table.insert(offered, action.title)
      if action.title == title then
        return choose(it, index)
      end
    end
    choose(nil)
  end
  vim.api.nvim_win_set_cursor(0, { 2, 4 })
  vim.lsp.buf.code_action()
  eventually('the quick fix is offered', function() return offered ~= nil end)
  check('it is the only one', vim.deep_equal(offered, { title }), offered)
end

local function stop(client)
  vim.lsp.stop_client(client.id)
  eventually('the server ends when it is told to', function()
    return vim.lsp.get_client_by_id(client.id) == nil
  end)
  finish()
end

local function mend(client)
  check('the proposal is inserted', line(6) == '    - type: PUSH', line(6))
  quick_fix('Rename to `priority`')
  eventually('the quick fix is applied', function() return line(2) == '  priority: LOW' end)
  eventually('the finding is gone', function() return findings() == '' end, findings)
  stop(client)
end

local function complete(client)
  vim.o.completeopt = 'menuone'
  vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
  vim.bo.autoindent = false
  vim.bo.indentexpr = ''
  keys('Go  events:<CR>    - ty<C-x><C-o>')
  local function words()
    return vim.tbl_map(function(it) return it.word end, vim.fn.complete_info({ 'items' }).items)
  end
  when('a key is proposed', function() return words()[1] == 'type: ' end, function()
    keys('<C-y>PU<C-x><C-o>')
    when('a value is proposed', function() return vim.tbl_contains(words(), 'PUSH') end, function()
      keys('<C-y><Esc>')
      when('insert mode is left', function() return vim.fn.mode() == 'n' end, function()
        mend(client)
      end)
    end)
  end)
end

local function main()
  vim.cmd('filetype on')
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.BUDDY_FILE))
  check('the file is YAML', vim.bo.filetype == 'yaml', vim.bo.filetype)
  local client = start(vim.fn.json_decode(vim.env.BUDDY_LS_COMMAND), vim.env.BUDDY_FILE)
  eventually('the server greets', function() return client.initialized end)
  eventually('the finding is shown', function() return findings() == 'unknown-key 1:2' end, findings)
  complete(client)
end

vim.defer_fn(function()
  local ok, problem = xpcall(main, debug.traceback)
  if not ok then
    check(problem, false)
    finish()
  end
end, 0)

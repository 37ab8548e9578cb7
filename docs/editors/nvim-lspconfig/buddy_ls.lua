---@brief
---
--- https://buddy.works/docs/yaml/yaml-schema
---
--- `buddy-ls` checks, completes and explains the pipeline files of Buddy (CI/CD): `buddy.yml`, and
--- the YAML files below `.buddy`. It needs Java 17 or newer, and `buddy-ls` on the `PATH`.
---
--- The files need a file type of their own, so that other YAML files are left alone:
---
--- ```lua
--- vim.filetype.add({
---   pattern = {
---     ['.*/buddy%.ya?ml'] = 'yaml.buddy',
---     ['.*/%.buddy/.*%.ya?ml'] = 'yaml.buddy',
---     ['.*/%.buddy%-ls%.yml'] = 'yaml.buddy',
---   },
--- })
--- ```

---@type vim.lsp.Config
return {
  cmd = { 'buddy-ls', 'serve' },
  filetypes = { 'yaml.buddy' },
  root_markers = { '.git', '.buddy', 'buddy.yml', 'buddy.yaml' },
  get_language_id = function()
    return 'buddy'
  end,
}

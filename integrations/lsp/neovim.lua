-- What Neovim makes of the server: findings, a card, and all fixes made in the buffer. Asked by neovim.test.ts.
local function say(text) io.stdout:write(text .. '\n') end
vim.cmd('edit ' .. vim.env.CITING_TEXT)
local id = vim.lsp.start_client({ name = 'vn-party-citations', cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' }, init_options = { language = 'vi' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)
vim.wait(300000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, finding in ipairs(vim.diagnostic.get(0)) do say(('finding %d:%d %s'):format(finding.lnum + 1, finding.col + 1, finding.code)) end
vim.api.nvim_win_set_cursor(0, { 1, 20 })
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 300000)) do say('card ' .. answer.result.contents.value:match('[^\n]+')) end
local params = { textDocument = vim.lsp.util.make_text_document_params(), range = { start = { line = 0, character = 0 }, ['end'] = { line = 9, character = 0 } }, context = { diagnostics = {}, only = { 'source.fixAll' } } }
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 300000)) do
  for _, action in ipairs(answer.result) do vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
end
say('text ' .. table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '|'))
vim.cmd('qa!')

/** An untrusted folder, whose settings select another Java and another server. */
export const restricted = [
  workspaceCannotChangeTheServer,
  noNetworkIsUsed,
];

async function workspaceCannotChangeTheServer(screen, picture) {
  await screen.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  await screen.open('buddy.yml', 'Deploy the shop');
  await screen.page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
  await screen.status.locator('.codicon-check').waitFor();
  await picture('restricted');
}

async function noNetworkIsUsed(screen, picture) {
  const rows = screen.page.locator('.quick-input-list .monaco-list-row');
  await screen.until(rows.filter({ hasText: 'Buddy: Check Workspace' }), async () => {
    await screen.keys.press('F1');
    await screen.keys.type('Buddy: ');
  });
  if (await rows.filter({ hasText: 'Pull Integrations' }).count() > 0) {
    throw new Error('the palette offers to pull integrations');
  }
  await screen.keys.press('Escape');
  await screen.until(screen.toast('pulled in trusted workspaces only'), () => screen.keys.press('Control+Alt+p'));
  await picture('restricted-pull');
}

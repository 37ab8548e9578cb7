import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

async function findingIsUnderlinedAndListed(screen, picture) {
  await screen.open('buddy.yml', 'Deploy the shop');
  await screen.page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
  const row = screen.problems.filter({ hasText: 'is not a key of a pipeline' });
  await screen.until(row, () => screen.keys.press('Control+Shift+M'));
  await screen.status.locator('.codicon-check').waitFor();
  await screen.click('Deploy the shop');
  await screen.keys.press('End');
  await picture('finding');
}

async function hoverIsShown(screen, picture) {
  await screen.keys.press('Control+j');
  await screen.until(screen.page.locator('.monaco-hover', { hasText: '04:30' }), async () => {
    await screen.page.mouse.move(900, 20);
    await screen.line('30 4').hover({ position: { x: 140, y: 9 } });
  });
  await picture('hover');
  await screen.page.mouse.move(900, 20);
}

async function quickFixIsApplied(screen, picture) {
  const fix = screen.page.locator('.action-widget .monaco-list-row', { hasText: 'priority' });
  await screen.until(fix, async () => {
    await screen.click('pirority');
    await screen.keys.press('Control+.');
  });
  await picture('quick-fix');
  await screen.keys.press('Enter');
  await screen.line('priority: HIGH').waitFor();
  await screen.page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
}

async function actionsAndValuesAreCompleted(screen, picture) {
  await screen.click('sleep_in_sec');
  await screen.keys.press('End');
  await screen.keys.press('Enter');
  await screen.keys.press('Home');
  await screen.keys.type('    - AMAZ');
  const proposal = (text) => screen.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
  await screen.until(proposal('AMAZON_S3'), () => screen.keys.press('Control+Space'));
  await picture('action');
  await proposal('AMAZON_S3').first().click();
  await screen.line('type: AMAZON_S3').waitFor();
  await screen.keys.press('Escape');
  await screen.keys.press('Escape');

  await screen.click('priority: HIGH');
  await screen.keys.press('End');
  await screen.keys.press('Shift+Home');
  await screen.keys.type('prior');
  await screen.until(proposal('priority'), () => screen.keys.press('Control+Space'));
  await proposal('priority').first().click();
  // The values are proposed without a request.
  await proposal('NORMAL').first().waitFor();
  await picture('value');
  await proposal('NORMAL').first().click();
  await screen.line('priority: NORMAL').waitFor();

  await screen.keys.press('Enter');
  await screen.keys.type('target_site');
  await screen.until(proposal('target_site_url'), () => screen.keys.press('Control+Space'));
  await proposal('target_site_url').first().click();
  await screen.line('target_site_url:').waitFor();
  const nothing = screen.page.locator('.suggest-widget.message', { hasText: 'No suggestions' });
  await screen.until(nothing, () => screen.keys.press('Control+Space'));
  await screen.keys.press('Escape');
  await screen.keys.press('Control+Shift+k');
}

async function fileIsMigrated(screen, picture) {
  await screen.open('old.yml', 'ON_EVERY_PUSH');
  await screen.command('Buddy: Migrate This File', screen.line('- type: PUSH'));
  await picture('migrated');
}

async function ruleIsExplained(screen, picture) {
  await screen.open('closed.yml', 'SOMETIMES');
  await screen.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
  const preview = screen.page.locator('.tab', { hasText: 'unknown-value' });
  await screen.click('SOMETIMES', 60);
  await screen.command('Buddy: Explain Rule at Cursor', preview);
  await screen.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByText('What it does').waitFor();
  await picture('rule');
}

async function workspaceIsChecked(screen, picture) {
  await screen.command('View: Close All Editors', screen.page.locator('.editor-group-watermark'));
  await screen.command('Buddy: Check Workspace', screen.toast('3 Buddy files checked'));
  await screen.problems.filter({ hasText: 'SOMETIMES' }).first().waitFor();
  await picture('workspace');
  await screen.closeToasts();
}

async function fileWithTheLanguageBuddyIsChecked(screen) {
  await screen.until(screen.page.locator('.tab', { hasText: 'Untitled-1' }), () => screen.keys.press('Control+Alt+n'));
  await screen.status.waitFor({ state: 'hidden' });
  const language = screen.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Buddy pipeline' });
  await screen.command('Change Language Mode', language);
  await language.first().click();
  await screen.status.locator('.codicon-check').waitFor();
}

async function missingJavaIsReportedWithActions(screen, picture, folder) {
  const restore = await change(screen, folder, { 'buddy.java.home': '/nowhere' });
  await screen.toast('Java 17 or newer is required').waitFor();
  await screen.status.locator('.codicon-warning').waitFor();
  await picture('no-java');
  await restore(screen.toast('Java 17 or newer is required'));
}

async function crashingServerIsReportedWithActions(screen, picture, folder) {
  const restore = await change(screen, folder, { 'buddy.server.jar': '/etc/hostname' });
  await screen.toast('keeps crashing').waitFor();
  await screen.status.locator('.codicon-warning').waitFor();
  await picture('crashes');
  await restore(screen.toast('keeps crashing'));
}

/** Changes machine settings, and restarts; returns a function that restores them. */
async function change(screen, folder, changed) {
  const file = path.join(folder, 'data/Machine/settings.json');
  const settings = readFileSync(file, 'utf8');
  const offer = screen.toast('Restart the language server to apply');
  await screen.open('closed.yml', 'SOMETIMES');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(settings), ...changed }));
  await offer.getByText('Restart Server').click();
  return async (toast) => {
    writeFileSync(file, settings);
    await offer.waitFor();
    await toast.getByText('Try Again').click();
    await screen.status.locator('.codicon-check').waitFor();
    await screen.closeToasts();
  };
}

async function serverIsRestarted(screen, picture) {
  await screen.status.locator('.codicon-check').waitFor();
  await screen.command('Buddy: Restart Language Server', screen.status.locator('.codicon-sync'));
  await screen.status.locator('.codicon-check').waitFor();
  await screen.until(screen.page.locator('.monaco-hover', { hasText: 'Buddy language server 0' }), async () => {
    await screen.page.mouse.move(600, 300);
    await screen.status.hover();
  });
  await picture('status');
}

async function walkthroughOpens(screen, picture) {
  const walkthrough = screen.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get started with Buddy' });
  await screen.command('Welcome: Open Walkthrough...', walkthrough);
  await walkthrough.first().click();
  await screen.page.locator('.gettingStartedContainer', { hasText: 'Open a pipeline' }).waitFor();
  await picture('walkthrough');
}

export const everyDay = [
  findingIsUnderlinedAndListed,
  hoverIsShown,
  quickFixIsApplied,
  actionsAndValuesAreCompleted,
  fileIsMigrated,
  ruleIsExplained,
  workspaceIsChecked,
  fileWithTheLanguageBuddyIsChecked,
  missingJavaIsReportedWithActions,
  crashingServerIsReportedWithActions,
  serverIsRestarted,
  walkthroughOpens,
];

import path from 'node:path';
import { withPage } from './browser.mjs';

/** Uses VS Code like a user: keys, mouse, and what is on the screen. */
export function testOnScreen(tests) {
  return ({ url, workspace, folder }) => withPage(async (page) => {
    const picture = (name) => page.screenshot({ path: path.join(folder, 'pictures', `${name}.png`) });
    try {
      await page.goto(`${url}/?folder=${workspace}`);
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      const screen = new Screen(page);
      for (const test of tests) {
        await test(screen, picture, folder);
        console.log(`screen: ${test.name}`);
      }
    } catch (error) {
      await picture('failed-on-screen');
      throw error;
    }
  });
}

class Screen {
  constructor(page) {
    this.page = page;
    this.keys = page.keyboard;
    this.problems = page.locator('.markers-panel .monaco-list-row');
    this.status = page.locator('.statusbar-item', { hasText: 'Buddy' }).and(page.locator('[id*="buddy.status"]'));
  }

  line(text) {
    return this.page.locator('.view-line', { hasText: text }).first();
  }

  toast(text) {
    return this.page.locator('.notification-toast', { hasText: text });
  }

  /** Keys and clicks may get lost while a widget closes: repeats the action until the result shows. */
  async until(shown, act) {
    for (let tries = 1; ; tries++) {
      await act();
      try {
        await shown.first().waitFor({ timeout: 4000 });
        return;
      } catch (error) {
        if (tries === 10) {
          throw error;
        }
        await this.keys.press('Escape');
      }
    }
  }

  async open(name, text) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: path.basename(name) }).first();
    await this.until(this.line(text), async () => {
      await this.until(row, async () => {
        await this.keys.press('Control+p');
        await this.keys.type(name);
      });
      await row.click();
    });
  }

  /** Runs a command of the palette. */
  async command(title, shown) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await this.until(shown, async () => {
      await this.until(row, async () => {
        await this.keys.press('F1');
        await this.keys.type(title);
      });
      await row.click();
    });
  }

  async click(text, x = 40) {
    await this.line(text).click({ position: { x, y: 9 } });
  }

  async closeToasts() {
    await this.command('Notifications: Clear All Notifications', this.page.locator('.statusbar'));
    await this.page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
  }
}

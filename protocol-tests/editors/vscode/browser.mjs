import { chromium } from 'playwright-core';

/** Opens a page in a new browser for as long as `use` needs it. */
export async function withPage(use) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1200, height: 760 } });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await use(page);
  } finally {
    await browser.close();
  }
}

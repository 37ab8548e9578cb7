type Show = (message: string, ...waysOn: string[]) => Thenable<string | undefined>;

/** Shows a message with ways on, and goes the one that is chosen. */
export async function tell(
  show: Show,
  message: string,
  waysOn: Record<string, () => unknown>,
): Promise<void> {
  const choice = await show(message, ...Object.keys(waysOn));
  if (choice !== undefined) {
    await waysOn[choice]?.();
  }
}

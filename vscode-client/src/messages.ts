type Show = (message: string, ...actions: string[]) => Thenable<string | undefined>;

/** Shows a message with buttons, and runs the action of the chosen one. */
export async function showWithActions(
  show: Show,
  message: string,
  actions: Record<string, () => unknown>,
): Promise<void> {
  const choice = await show(message, ...Object.keys(actions));
  if (choice !== undefined) {
    await actions[choice]?.();
  }
}

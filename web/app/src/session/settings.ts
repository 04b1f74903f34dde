import type { Settings } from './session';

let asked: Promise<Settings> | undefined;

/** What the host says of this installation; asked for once. */
export function settings(): Promise<Settings> {
  asked ??= fetch('/web/settings.json').then(async (answer) => {
    if (!answer.ok) {
      asked = undefined;
      throw new Error(`settings: ${answer.status}`);
    }
    return (await answer.json()) as Settings;
  });
  return asked;
}

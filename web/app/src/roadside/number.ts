/** Whether a text is the number of a waybill: GD, eight digits of a day, six of a serial, and two check digits (mod 97-10). */
export function isWaybillNumber(text: string): boolean {
  if (!/^GD\d{16}$/.test(text) || text.slice(10, 16) === '000000') return false;
  let remainder = 0;
  for (const character of text) {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** What was typed or scanned, as a number: an address that leads to a waybill counts as its number. */
export const numberIn = (text: string): string => {
  const found = /GD\d{16}/.exec(text.toUpperCase().replace(/[\s-]/g, ''));
  return found === null ? text.trim().toUpperCase() : found[0];
};

/** The plates that a text may mean, in the colours that vehicles of dangerous goods have; empty for no plate. */
export function platesOf(text: string): readonly string[] {
  const number = text.replace(/[\s·.]/g, '').toUpperCase();
  if (/^[\u4e00-\u9fa5][A-Z][A-Z0-9]{5}$/.test(number)) return [`${number}/Yellow`, `${number}/Blue`];
  return /^[\u4e00-\u9fa5][A-Z][A-Z0-9]{6}$/.test(number) ? [`${number}/YellowGreen`, `${number}/Green`] : [];
}

const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a text is a unified social credit code, with its check character (GB 32100). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  let [sum, weight] = [0, 1];
  for (const letter of text.slice(0, 17)) {
    sum += letters.indexOf(letter) * weight;
    weight = (weight * 3) % 31;
  }
  return letters[(31 - (sum % 31)) % 31] === text[17];
}

/** Whether a text is a resident number, with its check character (GB 11643). */
export function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  let sum = 0;
  for (let place = 0; place < 17; place++) sum += Number(text[place]) * (2 ** (17 - place) % 11);
  return '10X98765432'[sum % 11] === text[17];
}

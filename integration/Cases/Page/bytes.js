// Bytes and their writings. Base64 is read strictly: one text for one value.
const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
const unhex = text => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));
const utf8 = text => new TextEncoder().encode(text);
const text8 = bytes => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const latin1 = bytes => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};
const base64 = bytes => btoa(latin1(bytes));
const unbase64 = text => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4) return null;
  try {
    const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
    return base64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
};
const concat = (...parts) => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const same = (a, b) => a.length === b.length && a.every((octet, at) => octet === b[at]);
const bigEndian = bytes => BigInt('0x' + (hex(bytes) || '0'));
const littleEndian = bytes => bigEndian(Uint8Array.from(bytes).reverse());
const toBytes = (number, length) => unhex(number.toString(16).padStart(2 * length, '0'));

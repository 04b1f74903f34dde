// SHA-256 and SHA-512 (FIPS 180-4), SM3 (GB/T 32905-2016). Pages opened from a disk have no crypto.subtle in some browsers.
const primes = [];
for (let n = 2; primes.length < 80; n++) if (primes.every(prime => n % prime)) primes.push(n);

// The first 64 bits of the fraction of a prime's k-th root: what the constants of SHA-2 are.
const fraction = (prime, k) => {
  const power = BigInt(prime) << BigInt(64 * k);
  let [low, high] = [0n, 1n << 70n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(k) <= power) low = middle; else high = middle;
  }
  return BigInt.asUintN(64, low);
};
const roots = { square: primes.slice(0, 8).map(prime => fraction(prime, 2)), cube: primes.map(prime => fraction(prime, 3)) };
const upper = fractions => Uint32Array.from(fractions, value => Number(value >> 32n));
const sha256K = upper(roots.cube.slice(0, 64)), sha256H = upper(roots.square);

// A message followed by a one bit, zeros and its length in bits, block by block.
const blocks = (message, size, each) => {
  const full = message.length - message.length % size;
  for (let at = 0; at < full; at += size) each(message, at);
  const rest = message.length - full;
  const end = new Uint8Array(rest + 1 + size / 8 > size ? 2 * size : size);
  end.set(message.subarray(full));
  end[rest] = 0x80;
  new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(message.length) * 8n);
  for (let at = 0; at < end.length; at += size) each(end, at);
};
const wordAt = (bytes, at) => (bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
const left = (word, by) => by === 0 ? word : word << by | word >>> 32 - by;
const right = (word, by) => left(word, 32 - by);
const wordBytes = words => {
  const bytes = new Uint8Array(4 * words.length), view = new DataView(bytes.buffer);
  words.forEach((word, at) => view.setUint32(4 * at, word));
  return bytes;
};

const sha256 = message => {
  const h = Int32Array.from(sha256H), w = new Int32Array(64);
  blocks(message, 64, (bytes, at) => {
    for (let t = 0; t < 16; t++) w[t] = wordAt(bytes, at + 4 * t);
    for (let t = 16; t < 64; t++) {
      const [x, y] = [w[t - 15], w[t - 2]];
      w[t] = w[t - 16] + (right(x, 7) ^ right(x, 18) ^ x >>> 3) + w[t - 7] + (right(y, 17) ^ right(y, 19) ^ y >>> 10);
    }
    let [a, b, c, d, e, f, g, i] = h;
    for (let t = 0; t < 64; t++) {
      const one = i + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + (e & f ^ ~e & g) + sha256K[t] + w[t] | 0;
      const two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      i = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    [a, b, c, d, e, f, g, i].forEach((word, n) => { h[n] += word; });
  });
  return wordBytes(h);
};

const sha512 = message => {
  const cut = value => BigInt.asUintN(64, value);
  const turn = (value, by) => cut(value >> BigInt(by) | value << BigInt(64 - by));
  const h = [...roots.square], w = [];
  blocks(message, 128, (bytes, at) => {
    for (let t = 0; t < 16; t++) w[t] = bigEndian(bytes.subarray(at + 8 * t, at + 8 * t + 8));
    for (let t = 16; t < 80; t++) {
      const [x, y] = [w[t - 15], w[t - 2]];
      w[t] = cut(w[t - 16] + (turn(x, 1) ^ turn(x, 8) ^ x >> 7n) + w[t - 7] + (turn(y, 19) ^ turn(y, 61) ^ y >> 6n));
    }
    let [a, b, c, d, e, f, g, i] = h;
    for (let t = 0; t < 80; t++) {
      const one = i + (turn(e, 14) ^ turn(e, 18) ^ turn(e, 41)) + (e & f ^ cut(~e) & g) + roots.cube[t] + w[t];
      const two = (turn(a, 28) ^ turn(a, 34) ^ turn(a, 39)) + (a & b ^ a & c ^ b & c);
      i = g; g = f; f = e; e = cut(d + one); d = c; c = b; b = a; a = cut(one + two);
    }
    [a, b, c, d, e, f, g, i].forEach((word, n) => { h[n] = cut(h[n] + word); });
  });
  return concat(...h.map(word => toBytes(word, 8)));
};

const sm3 = message => {
  const v = Int32Array.from([0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e]);
  const w = new Int32Array(68);
  blocks(message, 64, (bytes, at) => {
    for (let j = 0; j < 16; j++) w[j] = wordAt(bytes, at + 4 * j);
    for (let j = 16; j < 68; j++) {
      const x = w[j - 16] ^ w[j - 9] ^ left(w[j - 3], 15);
      w[j] = x ^ left(x, 15) ^ left(x, 23) ^ left(w[j - 13], 7) ^ w[j - 6];
    }
    let [a, b, c, d, e, f, g, h] = v;
    for (let j = 0; j < 64; j++) {
      const early = j < 16;
      const first = left(left(a, 12) + e + left(early ? 0x79cc4519 : 0x7a879d8a, j % 32) | 0, 7);
      const one = (early ? a ^ b ^ c : a & b | a & c | b & c) + d + (first ^ left(a, 12)) + (w[j] ^ w[j + 4]) | 0;
      const two = (early ? e ^ f ^ g : e & f | ~e & g) + h + first + w[j] | 0;
      d = c; c = left(b, 9); b = a; a = one; h = g; g = left(f, 19); f = e; e = two ^ left(two, 9) ^ left(two, 17);
    }
    [a, b, c, d, e, f, g, h].forEach((word, n) => { v[n] ^= word; });
  });
  return wordBytes(v);
};
const suites = { sha256, sm3 };

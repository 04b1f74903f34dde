// Checks of signatures: Ed25519 (RFC 8032), ECDSA on P-256 with SHA-256 (FIPS 186-5), SM2 with SM3 (GB/T 32918). Nothing here is secret,
// so nothing needs to take the same time for every input.
const modulo = (value, by) => {
  const rest = value % by;
  return rest < 0n ? rest + by : rest;
};
const inverse = (value, by) => {
  let [a, b, x, y] = [modulo(value, by), by, 1n, 0n];
  while (a > 1n) {
    const quotient = b / a;
    [a, b, x, y] = [b % a, a, y - quotient * x, x];
  }
  return modulo(x, by);
};
const powered = (base, exponent, by) => {
  let result = 1n;
  for (base = modulo(base, by); exponent > 0n; exponent >>= 1n, base = base * base % by) if (exponent & 1n) result = result * base % by;
  return result;
};

// y² = x³ − 3x + b: both curves have a = −3. A point is [x, y], the one at infinity null.
const curve = (prefix, p, n, b, x, y) => ({ prefix: unhex(prefix), p: BigInt(p), n: BigInt(n), b: BigInt(b), g: [BigInt(x), BigInt(y)] });
const p256 = curve(
  '3059301306072a8648ce3d020106082a8648ce3d030107034200',
  '0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff',
  '0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
  '0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b',
  '0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296',
  '0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5');
const sm2 = curve(
  '3059301306072a8648ce3d020106082a811ccf5501822d034200',
  '0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff',
  '0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123',
  '0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93',
  '0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7',
  '0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0');

const plus = ({ p }, a, b) => {
  if (!a || !b) return a ?? b;
  if (a[0] === b[0] && modulo(a[1] + b[1], p) === 0n) return null;
  const slope = a[0] === b[0] ? (3n * a[0] * a[0] - 3n) * inverse(2n * a[1], p) : (b[1] - a[1]) * inverse(b[0] - a[0], p);
  const x = modulo(slope * slope - a[0] - b[0], p);
  return [x, modulo(slope * (a[0] - x) - a[1], p)];
};
// u·A + v·B, bit by bit of both.
const combined = (on, u, a, v, b) => {
  const both = plus(on, a, b);
  let sum = null;
  for (let bit = 255n; bit >= 0n; bit--) {
    sum = plus(on, sum, sum);
    const which = Number((u >> bit & 1n) | (v >> bit & 1n) << 1n);
    if (which) sum = plus(on, sum, [null, a, b, both][which]);
  }
  return sum;
};
// A SubjectPublicKeyInfo with an uncompressed point of the curve, or null.
const pointOf = (on, key) => {
  if (key.length !== 91 || key[26] !== 4 || !same(key.subarray(0, 26), on.prefix)) return null;
  const [x, y] = [bigEndian(key.subarray(27, 59)), bigEndian(key.subarray(59))];
  return x < on.p && y < on.p && modulo(y * y - x * x * x + 3n * x - on.b, on.p) === 0n ? [x, y] : null;
};
// DER of two whole numbers, or null.
const pairOf = der => {
  const numbers = [];
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || der[1] > 127) return null;
  for (let at = 2; at < der.length;) {
    const [tag, length] = [der[at], der[at + 1]], value = der.subarray(at + 2, at + 2 + length);
    if (tag !== 2 || !length || value.length !== length || value[0] > 127 || value[0] === 0 && length > 1 && value[1] < 128) return null;
    numbers.push(bigEndian(value));
    at += 2 + length;
  }
  return numbers.length === 2 ? numbers : null;
};
const inRange = (number, n) => number > 0n && number < n;

const verifyP256 = (key, message, signature) => {
  const [q, pair] = [pointOf(p256, key), pairOf(signature)];
  if (!q || !pair || !pair.every(number => inRange(number, p256.n))) return false;
  const w = inverse(pair[1], p256.n);
  const point = combined(p256, bigEndian(sha256(message)) * w % p256.n, p256.g, pair[0] * w % p256.n, q);
  return point !== null && point[0] % p256.n === pair[0];
};

// The usual distinguishing id of GB/T 35276, and the digest over it, the curve and the key that goes before the message.
const sm2Id = utf8('1234567812345678');
const verifySm2 = (key, message, signature) => {
  const [q, pair] = [pointOf(sm2, key), pairOf(signature)];
  if (!q || !pair || !pair.every(number => inRange(number, sm2.n))) return false;
  const z = sm3(concat(
    Uint8Array.of(0, 8 * sm2Id.length), sm2Id, ...[sm2.p - 3n, sm2.b, ...sm2.g, ...q].map(number => toBytes(number, 32))));
  const [r, s] = pair, t = (r + s) % sm2.n;
  if (t === 0n) return false;
  const point = combined(sm2, s, sm2.g, t, q);
  return point !== null && (bigEndian(sm3(concat(z, message))) + point[0]) % sm2.n === r;
};

// −x² + y² = 1 + d·x²·y². A point is [X, Y, Z, T] with x = X/Z, y = Y/Z, T = XY/Z.
const ed = (() => {
  const p = (1n << 255n) - 19n, d = modulo(-121665n * inverse(121666n, p), p);
  const order = (1n << 252n) + 27742317777372353535851937790883648493n;
  const add = (a, b) => {
    const [A, B] = [(a[1] - a[0]) * (b[1] - b[0]) % p, (a[1] + a[0]) * (b[1] + b[0]) % p];
    const [C, D] = [2n * a[3] * b[3] % p * d % p, 2n * a[2] * b[2] % p];
    const [E, F, G, H] = [B - A, D - C, D + C, B + A];
    return [modulo(E * F, p), modulo(G * H, p), modulo(F * G, p), modulo(E * H, p)];
  };
  const times = (scalar, point) => {
    let sum = [0n, 1n, 1n, 0n];
    for (; scalar > 0n; scalar >>= 1n, point = add(point, point)) if (scalar & 1n) sum = add(sum, point);
    return sum;
  };
  const decode = bytes => {
    const number = littleEndian(bytes), y = BigInt.asUintN(255, number), odd = number >> 255n;
    if (y >= p) return null;
    const [u, v] = [modulo(y * y - 1n, p), modulo(d * y * y + 1n, p)];
    let x = u * v ** 3n % p * powered(u * v ** 7n, (p - 5n) / 8n, p) % p;
    if (modulo(v * x * x + u, p) === 0n) x = x * powered(2n, (p - 1n) / 4n, p) % p;
    if (modulo(v * x * x - u, p) !== 0n || x === 0n && odd) return null;
    if ((x & 1n) !== odd) x = p - x;
    return [x, y, 1n, x * y % p];
  };
  const encode = ([X, Y, Z]) => {
    const z = inverse(Z, p), [x, y] = [X * z % p, Y * z % p];
    return toBytes(y | (x & 1n) << 255n, 32).reverse();
  };
  return { p, order, add, times, decode, encode, base: decode(toBytes(4n * inverse(5n, p) % p, 32).reverse()) };
})();
const verifyEd25519 = (key, message, signature) => {
  if (key.length !== 32 || signature.length !== 64) return false;
  const [a, s] = [ed.decode(key), littleEndian(signature.subarray(32))];
  if (!a || s >= ed.order) return false;
  const k = littleEndian(sha512(concat(signature.subarray(0, 32), key, message))) % ed.order;
  const minus = [ed.p - a[0], a[1], a[2], ed.p - a[3]];
  return same(ed.encode(ed.add(ed.times(s, ed.base), ed.times(k, minus))), signature.subarray(0, 32));
};

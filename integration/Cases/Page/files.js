// Files from strangers: zips and PDFs. Whatever is odd about them is said, and nothing is believed of lengths.
class Unreadable extends Error {
  constructor(zh, en) {
    super(en);
    [this.zh, this.en] = [zh, en];
  }
}
const limits = { files: 4000, file: 64 << 20, all: 256 << 20 };
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;
const tooLarge = name => new Unreadable(`${name} 超过允许的大小。`, `${name} is larger than allowed.`);

const inflate = async (name, bytes) => {
  if (!globalThis.DecompressionStream) {
    throw new Unreadable('此浏览器不能解压该 zip；请使用导出的原始 zip。', 'This browser cannot unpack the zip; use the zip as it was exported.');
  }
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts = [];
  let length = 0;
  for (let part; !(part = await reader.read()).done;) {
    length += part.value.length;
    if (length > limits.file) {
      await reader.cancel();
      throw tooLarge(name);
    }
    parts.push(part.value);
  }
  return concat(...parts);
};

// The files of a zip by name, read by its central directory.
const unzip = async bytes => {
  const broken = new Unreadable('这不是完好的 zip 文件。', 'This is not a sound zip file.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw broken;
  const count = view.getUint16(end + 10, true), files = new Map();
  if (count > limits.files) throw new Unreadable('文件数过多。', 'There are too many files.');
  let [at, all] = [view.getUint32(end + 16, true), 0];
  try {
    for (let n = 0; n < count; n++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw broken;
      const [method, packed] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
      const [named, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
      const local = view.getUint32(at + 42, true);
      const name = text8(bytes.subarray(at + 46, at + 46 + named));
      at += 46 + named + extra + comment;
      if (name.endsWith('/') && packed === 0) continue;
      if (!safeName.test(name) || name.includes('..') || files.has(name)) {
        throw new Unreadable('文件名不安全或者重复。', 'A file name is unsafe or twice there.');
      }
      if (view.getUint32(local, true) !== 0x04034b50) throw broken;
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.subarray(from, from + packed);
      if (data.length !== packed || method !== 0 && method !== 8) throw broken;
      const content = method === 0 ? data : await inflate(name, data);
      all += content.length;
      if (content.length > limits.file || all > limits.all) throw tooLarge(name);
      files.set(name, content);
    }
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : broken;
  }
  return files;
};

const looksLike = (bytes, start) => latin1(bytes.subarray(0, start.length)) === start;

// The proof that a paper carries, in the form in which it is put there; null if there is none, or more than one.
const proofIn = pdf => {
  const text = latin1(pdf);
  const found = [...text.matchAll(/<< \/Type \/EmbeddedFile \/Subtype \/application#2Fjson \/Params << \/ModDate \([^()]*\) \/Size (\d{1,8}) >> \/Length \1 >>\nstream\n/g)]
    .map(match => pdf.subarray(match.index + match[0].length, match.index + match[0].length + Number(match[1])));
  return found.length === 1 ? found[0] : null;
};

// Whether the signature's byte range runs from the first to the last byte, with only the signature left out.
const isCovered = pdf => {
  const ranges = [...latin1(pdf).matchAll(/\/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10}) *\]/g)];
  if (ranges.length !== 1) return false;
  const [first, second, length] = ranges[0].slice(1).map(Number);
  return first < second && second + length === pdf.length && pdf[first] === 0x3c && pdf[second - 1] === 0x3e
    && /^[0-9A-F]*$/.test(latin1(pdf.subarray(first + 1, second - 1)));
};

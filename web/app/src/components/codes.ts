/** What browsers call the reader of codes, where they have one. */
interface CodeReader {
  detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  var BarcodeDetector: (new (options: { formats: readonly string[] }) => CodeReader) | undefined;
}

/** Sides of the pictures in which a code is looked for: a small code needs the large one, a blurred code is found in the small one. */
const sides = { photo: [1600, 800], camera: [800] } as const;

/** The text of the QR code in a picture; null where none is found. The browser's own reader is used, where it has one. */
export async function codeIn(source: CanvasImageSource, width: number, height: number, taken: keyof typeof sides): Promise<string | null> {
  if (globalThis.BarcodeDetector !== undefined) {
    const [code] = await new globalThis.BarcodeDetector({ formats: ['qr_code'] }).detect(source).catch(() => []);
    if (code !== undefined) return code.rawValue;
  }
  const { default: read } = await import('jsqr');
  for (const side of sides[taken]) {
    const scale = Math.min(1, side / Math.max(width, height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    const drawn = canvas.getContext('2d', { willReadFrequently: true });
    if (drawn === null || canvas.width === 0 || canvas.height === 0) return null;
    drawn.drawImage(source, 0, 0, canvas.width, canvas.height);
    const found = read(drawn.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
    if (found !== null && found.data !== '') return found.data;
  }
  return null;
}

/** The text of the code on a photograph; null where none is found. */
export async function codeOnPhoto(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file);
  try {
    return await codeIn(picture, picture.width, picture.height, 'photo');
  } finally {
    picture.close();
  }
}

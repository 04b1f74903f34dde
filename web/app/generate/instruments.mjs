// The names of the instruments of law, as the headings of the law index say them: "## 行政许可法 Administrative Licensing Law (ALL)".

const heading = /^## (.*[\p{Script=Han})）]) (\S.*) \(([A-Z0-9-]+)\)$/gmu;

/** Chinese and English names by code. */
export const instrumentsIn = (index) =>
  Object.fromEntries([...index.matchAll(heading)].map(([, zh, en, code]) => [code, [zh, en]]));

/** An amount of money as it is shown: `12345.5` → `12,345.50`. What is no amount stays as it is. */
export function moneyOf(amount: string): string {
  const [, sign = '', yuan = '', fen = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount.trim()) ?? [];
  return yuan === '' ? amount : `${sign}${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}.${fen.padEnd(2, '0')}`;
}

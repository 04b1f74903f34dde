import type { ThemeConfig } from 'antd';

/**
 * A quiet blue for the department; colours of warning are kept for what warns. Contrasts are those of WCAG AA. Nothing moves: who works here all day
 * waits for no animation, and on a slow machine none can hang in the name of a button.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5394',
    colorLink: '#0b5394',
    colorLinkHover: '#07335c',
    colorError: '#b3261e',
    colorTextDescription: '#55606b',
    colorTextPlaceholder: '#66707a',
    colorTextSecondary: '#4a545e',
    borderRadius: 6,
    motion: false,
    fontSize: 15,
    fontFamily: "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
  },
  components: { Layout: { headerBg: '#0b3d66', siderBg: '#ffffff', headerPadding: '0 16px', headerHeight: 52 } },
};

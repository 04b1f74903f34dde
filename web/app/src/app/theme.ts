import type { ThemeConfig } from 'antd';

/** A quiet blue for the department; colours of warning are kept for what warns. Contrasts are those of WCAG AA. */
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
    fontSize: 15,
    fontFamily: "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
  },
  components: { Layout: { headerBg: '#0b3d66', siderBg: '#ffffff', headerPadding: '0 16px', headerHeight: 52 } },
};

import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import type { Locale } from 'antd/es/locale';
import type { Language } from '../language/texts';

/** The words that the components themselves show. */
export const localeOf = (language: Language): Locale => (language === 'zh' ? zh : en);

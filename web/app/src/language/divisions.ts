import type { Texts } from './texts';

/** The cities of Guangdong by the first four digits of their codes (GB/T 2260). */
export const cityWords: Texts<string> = {
  '4401': ['广州', 'Guangzhou'], '4402': ['韶关', 'Shaoguan'], '4403': ['深圳', 'Shenzhen'], '4404': ['珠海', 'Zhuhai'], '4405': ['汕头', 'Shantou'],
  '4406': ['佛山', 'Foshan'], '4407': ['江门', 'Jiangmen'], '4408': ['湛江', 'Zhanjiang'], '4409': ['茂名', 'Maoming'], '4412': ['肇庆', 'Zhaoqing'],
  '4413': ['惠州', 'Huizhou'], '4414': ['梅州', 'Meizhou'], '4415': ['汕尾', 'Shanwei'], '4416': ['河源', 'Heyuan'], '4417': ['阳江', 'Yangjiang'],
  '4418': ['清远', 'Qingyuan'], '4419': ['东莞', 'Dongguan'], '4420': ['中山', 'Zhongshan'], '4451': ['潮州', 'Chaozhou'], '4452': ['揭阳', 'Jieyang'],
  '4453': ['云浮', 'Yunfu'], '4400': ['广东省', 'Guangdong'],
};

/** The key of `cityWords` for a code of six digits; the code itself where it lies elsewhere. */
export const cityKey = (code: string): string => (code.slice(0, 4) in cityWords ? code.slice(0, 4) : code);

import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** Text that people see stands in catalogues, never in a component. */
const noTextInComponents = {
  selector: 'JSXText[value=/[\\p{L}]/u]',
  message: 'Put this text into the catalogue of its area, in Chinese and English.',
};

export default ts.config(
  { ignores: ['src/documents/**', 'node_modules/**'] },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', noTextInComponents],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['generate/**/*.mjs'], extends: [...ts.configs.recommended] },
);

// Lint rules: no `any`, no {@html}, no console, no inline style attributes (the CSP forbids them).
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['src/core/api.gen.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.worker } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      'no-console': 'error',
      'no-undef': 'off',
      'max-lines': ['error', { max: 220, skipBlankLines: true }],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", message: 'The CSP blocks style attributes.' },
        { selector: "AssignmentExpression[left.property.name='innerHTML']", message: 'Nobody’s text is ever parsed as HTML.' },
        { selector: "ExportDefaultDeclaration", message: 'Export by name.' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
);

import { expect, it } from 'vitest';
import { slimmed } from './slimRouter.ts';

it('keeps what a part does, and nothing that would keep an unused part', () => {
  const code = [
    'import * as React from "react";',
    'var Context = React.createContext(null);',
    'Context.displayName = "Context";',
    'import * as React2 from "react";',
    'var Boundary = class extends React2.Component {',
    '};',
    'var Form = React2.forwardRef(',
    '  function FormWithRef() {}',
    ');',
    'Form.displayName = "Form";',
    'function PrefetchPageLinks({ page, ...linkProps }) {',
    '  return null;',
    '}',
  ].join('\n');
  expect(slimmed(code).split('\n')).toEqual([
    'import * as React from "react";',
    'import { Component as RouterComponent } from "react";',
    'var Context = /* @__PURE__ */ React.createContext(null);',
    'import * as React2 from "react";',
    'var Boundary = class extends RouterComponent {',
    '};',
    'var Form = /* @__PURE__ */ React2.forwardRef(',
    '  function FormWithRef() {}',
    ');',
    'function PrefetchPageLinks() {',
    '  return null;',
    '}',
    'function NotPrefetched({ page, ...linkProps }) {',
    '  return null;',
    '}',
  ]);
});

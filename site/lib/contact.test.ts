import assert from 'node:assert/strict';
import {test} from 'node:test';

import {contactLine} from './contact.ts';

test('a contact is a unit and a role, with what else is known', () => {
  assert.equal(contactLine({unit: '社区居委会', role: '值班电话', hours: '工作日'}), '社区居委会 · 值班电话 · 工作日');
});

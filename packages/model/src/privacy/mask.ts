import {findPersonalData} from './find.ts';
import type {Finding} from './finding.ts';
import {surnameLength} from './name-signs.ts';
import {normalise} from './normalise.ts';

const HIDDEN: Partial<Record<Finding['kind'], string>> = {
  'id-number': '证件号',
  'bank-card': '卡号',
  passport: '证件号',
  plate: '车牌',
  'home-address': '门牌',
  'wechat-group': '群信息',
};

/** 王某, not 王*: a screen reader would say "star". Also 王姨, who stands beside an illness. */
function maskedName(name: string): string {
  const {text, at} = normalise(name);
  return `${name.slice(0, at(surnameLength(text) || 1))}某`;
}

function maskedOf(kind: Finding['kind'], found: string): string {
  if (kind === 'mobile') {
    const digits = normalise(found).text.replace(/\D/g, '').slice(-11);
    return `${digits.slice(0, 3)}****${digits.slice(7)}`;
  }
  if (kind === 'few-people') return found;
  return kind in HIDDEN ? `（${HIDDEN[kind]!}已隐去）` : maskedName(found);
}

/** The text with names as 王某 and numbers hidden, for previews; identity numbers never appear, masked or not. */
export function mask(text: string): string {
  let masked = '';
  let from = 0;
  for (const {kind, start, end} of findPersonalData(text)) {
    if (start < from) continue;
    masked += text.slice(from, start) + maskedOf(kind, text.slice(start, end));
    from = end;
  }
  return masked + text.slice(from);
}

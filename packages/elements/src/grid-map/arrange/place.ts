import {nothing} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

import type {Placed} from './area.layout.ts';

/** Puts an element at its place through the object model: a strict policy lets that pass, and no attribute `style`. */
class PlaceDirective extends Directive {
  render(_place: Placed): typeof nothing {
    return nothing;
  }

  override update({element}: ElementPart, [{x, y, width, height}]: [Placed]): typeof nothing {
    const {style} = element as HTMLElement;
    style.left = `${x}em`;
    style.top = `${y}em`;
    style.width = `${width}em`;
    style.height = `${height}em`;
    return nothing;
  }
}

export const place = directive(PlaceDirective);

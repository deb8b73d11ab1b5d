import {BOUNDS, FILLS, LANE, shadeOf} from '../data.ts';
import {run} from '../page.ts';

// The bare minimum: a loop over the areas, one canvas, nothing else. It hovers and pans by nothing but redrawing.
let canvas: HTMLCanvasElement;

await run({
  draw(box, areas) {
    canvas = document.createElement('canvas');
    canvas.width = box.clientWidth;
    canvas.height = box.clientHeight;
    box.append(canvas);
    const context = canvas.getContext('2d')!;
    const [sx, sy] = [canvas.width / (BOUNDS.east - BOUNDS.west), canvas.height / (BOUNDS.north - BOUNDS.south)];
    context.strokeStyle = LANE;
    for (const {ring, households} of areas) {
      context.beginPath();
      ring.forEach(([x, y], at) => {
        const [px, py] = [(x - BOUNDS.west) * sx, (BOUNDS.north - y) * sy];
        if (at === 0) context.moveTo(px, py);
        else context.lineTo(px, py);
      });
      context.closePath();
      context.fillStyle = FILLS[shadeOf(households)]!;
      context.fill();
      context.stroke();
    }
  },
  target: () => canvas,
  hovered: () => 0,
});

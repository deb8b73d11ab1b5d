/** An SVG as a data URL: a strict policy allows `data:` pictures, not `blob:` ones. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Draws an SVG of a known size as PNG, so many times as large. Its text is drawn with the reader's own fonts. */
export async function pngOf(
  svg: string,
  width: number,
  height: number,
  times: number,
): Promise<{readonly blob: Blob; readonly address: string}> {
  const image = new Image();
  image.width = width;
  image.height = height;
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * times;
  canvas.height = height * times;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return {blob, address: canvas.toDataURL('image/png')};
}

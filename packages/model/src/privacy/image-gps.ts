const GPS_TAG = 0x8825;
const APP1 = 0xe1;

/** Whether the first directory of a TIFF block points to a GPS directory. */
function tiffHasGps(view: DataView, tiff: number): boolean {
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    if (view.getUint16(directory + 2 + entry * 12, little) === GPS_TAG) return true;
  }
  return false;
}

/**
 * Whether a JPEG says where it was taken (Exif 2.32, tag 0x8825). False for anything that is no JPEG or is cut short.
 */
export function hasGps(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return false;
    for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      const isExif = view.getUint8(at + 1) === APP1 && view.getUint32(at + 4) === 0x45786966;
      if (isExif && tiffHasGps(view, at + 10)) return true;
    }
  } catch (error) {
    // An offset beyond the end: the picture is cut short.
    if (!(error instanceof RangeError)) throw error;
  }
  return false;
}

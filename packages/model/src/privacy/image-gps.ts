const GPS_TAG = 0x8825;
const LITTLE_ENDIAN = 0x49492a00;
const BIG_ENDIAN = 0x4d4d002a;
// Cameras write some twenty tags; more would let a forged file be read over and over.
const MOST_TAGS = 99;

/** Whether the first directory of a TIFF block points to a GPS directory; false where it is cut short. */
function pointsToGps(view: DataView, tiff: number, little: boolean): boolean {
  const directory = tiff + view.getUint32(tiff + 4, little);
  for (let tag = 0; tag < MOST_TAGS; tag++) {
    const at = directory + 2 + tag * 12;
    if (at + 2 > view.byteLength || tag >= view.getUint16(directory, little)) return false;
    if (view.getUint16(at, little) === GPS_TAG) return true;
  }
  return false;
}

/**
 * Whether a picture says where it was taken (Exif 2.32, tag 0x8825). JPEG, PNG, WebP and HEIC all hold Exif as one block
 * that begins with the eight bytes of a TIFF file, so that is looked for. False for anything that is no picture.
 */
export function hasGps(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= view.byteLength; at++) {
    const order = view.getUint32(at);
    const little = order === LITTLE_ENDIAN;
    if ((little || order === BIG_ENDIAN) && pointsToGps(view, at, little)) return true;
  }
  return false;
}

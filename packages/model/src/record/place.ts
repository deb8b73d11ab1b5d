/** A place residents can go to, or a kind of help with a location (能人, 商家): never a private address. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  /** 暖新驿站, 爱心商家, 能人, 创意空间, 服务中心 … */
  readonly kind: string;
  /** Id of the grid it lies in. */
  readonly grid?: string;
  readonly hours?: string;
  readonly offers?: string;
  readonly phone?: string;
  /** Longitude and latitude in degrees (WGS84). */
  readonly coordinates?: {readonly lon: number; readonly lat: number};
  readonly sample: boolean;
}

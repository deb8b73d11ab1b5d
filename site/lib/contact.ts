import type {Contact} from '@linli/model/community';

/** A public contact as one line: unit, role, telephone, hours; never a person. */
export function contactLine({unit, role, phone, hours}: Contact): string {
  return [unit, role, phone, hours].filter((word) => word !== undefined).join(' · ');
}

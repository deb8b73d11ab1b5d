import {createHash} from 'node:crypto';

import type {Component} from './components.ts';

const purl = ({name, version}: Component): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The lockfile writes base64, CycloneDX hex. */
function hashes({integrity}: Component) {
  const [, algorithm, digest] = /^(sha\d+)-(.+)$/.exec(integrity) ?? [];
  if (algorithm === undefined || digest === undefined) return {};
  const alg = algorithm.toUpperCase().replace('SHA', 'SHA-');
  return {hashes: [{alg, content: Buffer.from(digest, 'base64').toString('hex')}]};
}

/** A serial number that is the same for the same contents: a random one would make two builds differ. */
function serialNumber(contents: string): string {
  const hex = createHash('sha256').update(contents).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** The bill of materials as CycloneDX 1.6 JSON: every bundled package with version, licence and hash. */
export function sbom(version: string, components: readonly Component[]): string {
  const listed = components.map((one) => ({
    type: 'library',
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    purl: purl(one),
    ...(one.license === '' ? {} : {licenses: [{expression: one.license}]}),
    ...hashes(one),
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify([version, listed])),
    version: 1,
    metadata: {
      component: {type: 'library', 'bom-ref': 'linli', name: 'linli', version, licenses: [{expression: 'MIT'}]},
    },
    components: listed,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

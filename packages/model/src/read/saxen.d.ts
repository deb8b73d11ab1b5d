// The package brings no types; these are the few parts that xml.ts uses.
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', hook: (name: string, attributes: () => Record<string, string> | false) => void): this;
    on(event: 'closeTag', hook: (name: string) => void): this;
    on(event: 'text' | 'cdata', hook: (text: string) => void): this;
    on(event: 'error' | 'warn', hook: (error: Error) => void): this;
    parse(xml: string): unknown;
  }
}

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly enum?: readonly string[];
}

function lines(node: Node, path: string): readonly string[] {
  const inner = node.items ?? node;
  return Object.entries(inner.properties ?? {}).flatMap(([key, child]) => {
    const name = path === '' ? key : `${path}.${key}`;
    const words = child.enum
      ? `${child.description ?? ''}：${child.enum.map((word) => `\`${word}\``).join('、')}`
      : child.description;
    const required = inner.required?.includes(key) ? '是' : '';
    return [`| \`${name}\` | ${required} | ${words ?? ''} |`, ...lines(child, child.items ? `${name}[]` : name)];
  });
}

/** The specification of `community.yaml`, from its JSON Schema. */
export function settingsPage(schema: Node): string {
  return [
    '# community.yaml，第 1 版',
    '',
    '<!-- 由 scripts/make-formats.ts 从 packages/model/src/community/settings.ts 生成，请勿手改。 -->',
    '',
    '一个社区的页面：版块按居民的问题排，组件用表里的数据。句子里的 `{事实编号}` 换成 facts.json 里那个数的原文写法。',
    '',
    'JSON Schema：[`community-yaml.json`](../../packages/model/schema/community-yaml.json)',
    '',
    '| 名称 | 必填 | 含义 |',
    '| --- | --- | --- |',
    ...lines(schema, ''),
    '',
  ].join('\n');
}

const localApi =
  /^(find|findByID|findDistinct|create|update|delete|duplicate|count|countVersions|findVersions|findVersionByID|restoreVersion|findGlobal|updateGlobal|findGlobalVersions|findGlobalVersionByID|restoreGlobalVersion)$/;

const isPayload = (node) => (node.name ?? node.property?.name) === 'payload';

const says = (option) => (argument) =>
  argument.type === 'ObjectExpression' &&
  argument.properties.some((property) => property.key?.name === option);

/** Payload's Local API skips the access rules unless told otherwise, so each call says which it wants. */
export const sayOverrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { silent: 'Say overrideAccess: the Local API skips the access rules by default.' },
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || !isPayload(callee.object)) return;
      if (!localApi.test(callee.property.name ?? '')) return;
      if (!node.arguments.some(says('overrideAccess')))
        context.report({ node, messageId: 'silent' });
    },
  }),
};

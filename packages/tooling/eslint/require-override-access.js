const localApi =
  /^(find|findByID|findDistinct|create|update|delete|duplicate|count|countVersions|findVersions|findVersionByID|restoreVersion|findGlobal|updateGlobal|findGlobalVersions|findGlobalVersionByID|restoreGlobalVersion)$/;

const isPayload = (node) => (node.name ?? node.property?.name) === 'payload';

const hasOption = (option) => (argument) =>
  argument.type === 'ObjectExpression' &&
  argument.properties.some((property) => property.key?.name === option);

/** Payload's Local API skips the access rules by default, so each call must set `overrideAccess`. */
export const requireOverrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Set overrideAccess: the Local API skips the access rules by default.' },
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || !isPayload(callee.object)) return;
      if (!localApi.test(callee.property.name ?? '')) return;
      if (!node.arguments.some(hasOption('overrideAccess')))
        context.report({ node, messageId: 'missing' });
    },
  }),
};

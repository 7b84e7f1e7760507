/** Sent with every answer. `style-src-attr` allows the inline style that positions a picture by its focal point. */
export function securityHeaders(webUrl: string, isDevelopment: boolean): Record<string, string> {
  const isSecure = webUrl.startsWith('https:');
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    // Next's development client needs eval and inline scripts.
    ...(isDevelopment ? {} : { 'content-security-policy': contentPolicy(isSecure) }),
  };
}

/** For uploaded files that a browser would run: an SVG can hold scripts. */
export const uploadPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const contentPolicy = (isSecure: boolean) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

import type { Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import '../../styles/site.css';
import { localeOr404 } from '../../features/not-found/redirect-or-not-found';

export const revalidate = 3600;
/** No page is rendered by the build: each is on its first request (decision 3). */
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#10181c' },
  ],
};

const font = localFont({
  src: '../../../dist/text.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-text',
});

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function Layout({ children, params }: Props) {
  const locale = localeOr404((await params).locale);
  return (
    <html lang={locale} className={font.variable}>
      <body>{children}</body>
    </html>
  );
}

import { notFound } from 'next/navigation';
export const generateStaticParams = () => [];
export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  if (slug === 'x') notFound();
  return (
    <h1>
      {slug} {new Date().toISOString()}
    </h1>
  );
}

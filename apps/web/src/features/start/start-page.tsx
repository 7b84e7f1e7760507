import type { Locale } from '@regionwebb/content/locales';
import type { StartPage as Start } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';
import { LongWords } from '../../ui/long-words';
import { Picture } from '../../ui/picture';
import type { listArticles } from '../../cms/news';
import type { listOffices } from '../../cms/offices';
import type { listPartnerships } from '../../cms/partnerships';
import { populated } from '@regionwebb/content/populated';
import { ArticleTeasers } from '../news/article-teasers';
import { endedLast } from '../partnerships/has-ended';
import { SearchForm } from '../search/search-form';
import { messagesFor } from '../../messages/messages';
import { Highlighted } from './highlighted';
import { PlaceList } from './place-list';
import { Tasks } from './tasks';

type Listed<List extends (...args: never[]) => unknown> = Awaited<ReturnType<List>>;

interface Props {
  locale: Locale;
  /** The name of the site, the heading until an editor has written one. */
  name: string;
  start: Start;
  news: Listed<typeof listArticles>['docs'];
  offices: Listed<typeof listOffices>;
  partnerships: Listed<typeof listPartnerships>;
}

/** The authority's task, a search and common tasks first, then highlights, news, offices and partnerships. */
export function StartPage({ locale, name, start, news, offices, partnerships }: Props) {
  const messages = messagesFor(locale);
  const image = populated(start.image);
  return (
    <>
      <div className="hero">
        <div>
          <h1>
            <LongWords text={start.title ?? name} locale={locale} />
          </h1>
          {start.ingress ? <p className="ingress">{start.ingress}</p> : null}
          <SearchForm locale={locale} />
        </div>
        {image ? (
          <Picture
            media={image}
            sizes="(min-width: 90rem) 40rem, (min-width: 45rem) 48vw, 100vw"
            priority
          />
        ) : null}
      </div>
      <Tasks rows={start.tasks} locale={locale} />
      <Highlighted rows={start.highlighted} locale={locale} />
      <div className="start-columns">
        <section aria-labelledby="latest">
          <h2 id="latest">{messages.latestNews}</h2>
          {news.length === 0 ? <p>{messages.noNews}</p> : null}
          <ArticleTeasers
            articles={news}
            locale={locale}
            level={3}
            pictures={[image?.id]}
            leads={!image}
          />
          <p className="more">
            <a href={pathFor({ section: 'news' }, locale)}>{messages.allNews}</a>
          </p>
        </section>
        <div>
          <PlaceList collection="offices" documents={offices} locale={locale} />
          <PlaceList
            collection="partnerships"
            documents={endedLast(partnerships)}
            locale={locale}
          />
        </div>
      </div>
    </>
  );
}

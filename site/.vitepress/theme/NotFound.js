// Where there is no page.
import { h } from 'vue';
import { useData, withBase } from 'vitepress';

const WORDS = {
  en: { title: 'There is no such page', home: 'To the first page' },
  vi: { title: 'Không có trang này', home: 'Về trang đầu' },
  fr: { title: 'Cette page n’existe pas', home: 'Vers la première page' },
};

export default {
  setup() {
    const { lang } = useData();
    return () => {
      const { title, home } = WORDS[lang.value] ?? WORDS.en;
      return h('main', { class: 'vp-doc not-found' }, [h('h1', title), h('p', h('a', { href: withBase(lang.value === 'en' ? '/' : `/${lang.value}/`) }, home))]);
    };
  },
};

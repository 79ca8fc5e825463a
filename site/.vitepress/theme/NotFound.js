// Where there is no page. Whoever changed the language of a page that is in English alone is led back to it.
import { h, onMounted, ref } from 'vue';
import { useData, withBase } from 'vitepress';

const WORDS = {
  en: { title: 'There is no such page', home: 'To the first page' },
  vi: { title: 'Không có trang này', home: 'Về trang đầu', english: 'Trang này bằng tiếng Anh' },
  fr: { title: 'Cette page n’existe pas', home: 'Vers la première page', english: 'Cette page en anglais' },
};

export default {
  setup() {
    const { lang } = useData();
    const english = ref();
    onMounted(() => {
      english.value = /^\/(?:vi|fr)\/(?<page>.+)$/u.exec(location.pathname)?.groups.page;
    });
    return () => {
      const words = WORDS[lang.value] ?? WORDS.en;
      const home = lang.value === 'en' || WORDS[lang.value] === undefined ? '/' : `/${lang.value}/`;
      return h('main', { class: 'vp-doc not-found' }, [
        h('h1', words.title),
        english.value !== undefined && words.english !== undefined ? h('p', h('a', { href: withBase(`/${english.value}`) }, words.english)) : undefined,
        h('p', h('a', { href: withBase(home) }, words.home)),
      ]);
    };
  },
};

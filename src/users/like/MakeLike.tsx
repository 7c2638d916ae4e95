import { useTranslations } from 'use-intl';
import { Section } from '../../ui/Section';
import { PersonPicker } from '../pick/PersonPicker';
import type { Subject } from '../person/subject';
import type { HeldLicenses } from '../person/useHeldLicenses';
import { useUserPageView } from '../person/useUserPageView';
import { LikeOther } from './LikeOther';

interface MakeLikeProps {
  readonly subject: Subject;
  readonly held: HeldLicenses;
}

/** Picks another person, shows what it takes to hold the same, and goes to the wizard with it. */
export function MakeLike({ subject, held }: MakeLikeProps) {
  const t = useTranslations('person.like');
  const { like, makeLike } = useUserPageView();

  return (
    <Section title={t('title', { name: subject.name })} description={t('description')}>
      {like === null || like === subject.userId ? (
        <PersonPicker label={t('pick')} except={[subject.userId]} onPick={makeLike} />
      ) : (
        <LikeOther key={like} subject={subject} held={held} otherId={like} />
      )}
    </Section>
  );
}

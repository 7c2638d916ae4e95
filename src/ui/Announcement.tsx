import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

interface AnnouncementProps {
  /** What is to be told; empty for nothing. */
  readonly text: string;
  /** How long it is still in between, in ms: for what changes faster than one can listen. 0 tells each at once. */
  readonly pauseMs?: number;
}

const PAUSE_MS = 5000;

/** Read aloud, politely, and not seen: of what changes all the time the latest, every few seconds. */
export function Announcement({ text, pauseMs = PAUSE_MS }: AnnouncementProps) {
  const [told, setTold] = useState('');
  const toldAt = useRef(-Infinity);

  // Time is outside React. What is there already when a live region comes is not read, so the text always follows it.
  useEffect(() => {
    const timer = setTimeout(
      () => {
        toldAt.current = performance.now();
        setTold(text);
      },
      Math.max(0, toldAt.current + pauseMs - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [text, pauseMs]);

  return (
    <VisuallyHidden>
      <span role="status">{told}</span>
    </VisuallyHidden>
  );
}

import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import type { LicenseId } from '../../licensing/model';
import { NODE, type PictureLayout } from './layOut';

const MOVE_MS = 200;
const LEGIBLE_ZOOM = 0.9;
const SMALL_ZOOM = 0.6;
const MARGIN_PX = 24;

/** What can be done with the picture's view. */
export interface PictureView {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Whether the key was one of those: +, - and 0. */
  readonly zoomByKey: (key: string) => boolean;
  /** Begins with a license in the middle, where all of the picture would be too small to read. */
  readonly startAt: (licenseId: LicenseId) => void;
  /** Gives a license the focus, and moves the picture where it couldn't be seen. */
  readonly focusOn: (licenseId: LicenseId) => void;
  readonly nodeRef: (licenseId: LicenseId, element: HTMLElement | null) => void;
}

/** @param isStill whether the admin wants no motion. */
export function usePictureView({ places }: PictureLayout, isStill: boolean): PictureView {
  const flow = useReactFlow();
  const store = useStoreApi();
  const elements = useRef(new Map<LicenseId, HTMLElement>());
  const motion = isStill ? {} : { duration: MOVE_MS };

  const zoomIn = (): void => void flow.zoomIn(motion);
  const zoomOut = (): void => void flow.zoomOut(motion);
  const fit = (): void => void flow.fitView({ ...motion, padding: 0.08, maxZoom: 1.1 });

  function center(licenseId: LicenseId, zoom: number, options: { duration?: number }): void {
    const place = places.get(licenseId);
    if (place === undefined) return;
    void flow.setCenter(place.x + NODE.width / 2, place.y + NODE.height / 2, { ...options, zoom });
  }

  function isInView(licenseId: LicenseId): boolean {
    const place = places.get(licenseId);
    if (place === undefined) return true;
    const { x, y, zoom } = flow.getViewport();
    const { width, height } = store.getState();
    const left = place.x * zoom + x;
    const top = place.y * zoom + y;
    return (
      left >= MARGIN_PX &&
      top >= MARGIN_PX &&
      left + NODE.width * zoom <= width - MARGIN_PX &&
      top + NODE.height * zoom <= height - MARGIN_PX
    );
  }

  return {
    zoomIn,
    zoomOut,
    fit,
    zoomByKey: (key) => {
      if (key === '+') zoomIn();
      else if (key === '-') zoomOut();
      else if (key === '0') fit();
      else return false;
      return true;
    },
    startAt: (licenseId) => {
      if (flow.getZoom() < SMALL_ZOOM) center(licenseId, LEGIBLE_ZOOM, {});
    },
    focusOn: (licenseId) => {
      elements.current.get(licenseId)?.focus({ preventScroll: true });
      if (!isInView(licenseId)) center(licenseId, Math.max(flow.getZoom(), 0.5), motion);
    },
    nodeRef: useCallback((licenseId, element) => {
      if (element === null) elements.current.delete(licenseId);
      else elements.current.set(licenseId, element);
    }, []),
  };
}

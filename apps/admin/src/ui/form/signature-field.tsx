import { Button, Input } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import SignaturePad from 'signature_pad';
import classes from './signature-field.module.css';

export type Stroke = readonly { readonly x: number; readonly y: number }[];

type Props = {
  label: string;
  description: string;
  clearLabel: string;
  /** The strokes, in a frame 600 wide; none when nothing is drawn. */
  onChange: (strokes: readonly Stroke[]) => void;
  error?: string | undefined;
};

/** Measured in this width whatever the screen: a signature must not depend on the device it was given on. */
const frameWidth = 600;

/** A frame to sign in, with a finger, a pen or a mouse. */
export function SignatureField({ label, description, clearLabel, onChange, error }: Props) {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  const report = useRef(onChange);
  report.current = onChange;
  useEffect(() => {
    if (!canvas.current) return undefined;
    const { pad: made, stop } = padOn(canvas.current, (strokes) => report.current(strokes));
    pad.current = made;
    return stop;
  }, []);
  const clear = () => {
    pad.current?.clear();
    onChange([]);
  };
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      withAsterisk
      labelProps={{ id }}
      labelElement="div"
    >
      <canvas ref={canvas} className={classes.frame} role="img" aria-labelledby={id} />
      <Button variant="subtle" size="compact-sm" onClick={clear}>
        {clearLabel}
      </Button>
    </Input.Wrapper>
  );
}

function padOn(frame: HTMLCanvasElement, report: (strokes: readonly Stroke[]) => void) {
  const density = Math.max(1, window.devicePixelRatio);
  frame.width = frame.offsetWidth * density;
  frame.height = frame.offsetHeight * density;
  frame.getContext('2d')?.scale(density, density);
  const pad = new SignaturePad(frame, { penColor: '#1B2B29', minWidth: 1, maxWidth: 2.6 });
  const scale = frameWidth / Math.max(1, frame.offsetWidth);
  const ended = () => report(strokesOf(pad, scale));
  pad.addEventListener('endStroke', ended);
  return {
    pad,
    stop: () => {
      pad.removeEventListener('endStroke', ended);
      pad.off();
    },
  };
}

function strokesOf(pad: SignaturePad, scale: number): Stroke[] {
  return pad.toData().map(({ points }) => points.map(({ x, y }) => ({ x: x * scale, y: y * scale })));
}
